// Finds what guards the hub in the compiled code and makes of each place the same code without it: see mutation-access.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { edits } from './access-edits.data.mjs';
import { formal, oddFiles, specsOf } from './access-mutants.data.mjs';

const refusals = new Set([
  'unauthenticated',
  'forbidden',
  'four_eyes',
  'second_factor_required',
  'insufficient_user_authentication',
  'invalid_token',
  'too_many_requests',
  'unsupported_media_type',
  'headers_too_large',
  'uri_too_long',
  'malformed',
]);
/** Functions that make such a refusal. */
const makers = new Set([
  'refused',
  'enrolFirst',
  'notFresh',
  'noLongerValid',
  'wrongCode',
  'malformed',
  'unreadable',
]);
const verbs = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
const opened = `((_, __, of) => { Reflect.defineMetadata('access', 'public', of.value); return of; })`;

/** Every mutant: where it is, what is taken away, and the specs of which one must fail. */
export function findMutants(root) {
  const folder = join(root, 'dist', 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js') && !/\.(spec|data)\.js$/.test(file))
    .toSorted();
  const mutants = files.flatMap((file) => mutantsIn(folder, file));
  return mutants.map((mutant, at) => ({ ...mutant, id: at + 1 }));
}

function mutantsIn(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const map = new SourceMap(JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')));
  const found = [];
  const add = (what, node, by, more = {}) => {
    const start = node.getStart(source);
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    const at = (map.findEntry(line, character).originalLine ?? line) + 1;
    const specs = specsOf(file, what);
    found.push({ file, at, what, start, end: node.getEnd(), by, specs, ...more });
  };
  const visit = (node) => {
    for (const look of [doors, rights, throttles, refusing, odd, wiring, reaches])
      look(node, add, { source, file });
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [name, before, after, specs] of edits[file] ?? []) {
    const start = text.indexOf(before);
    if (start < 0 || text.indexOf(before, start + 1) >= 0)
      throw new Error(`${file}: “${before}” is not there once; mend scripts/access-edits.data.mjs.`);
    const { line } = source.getLineAndCharacterOfPosition(start);
    const at = (map.findEntry(line, 0).originalLine ?? line) + 1;
    found.push({ file, at, what: name, start, end: start + before.length, by: after, specs });
  }
  return found;
}

const calls = (node, name) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
const textOf = (node) => (node && ts.isStringLiteralLike(node) ? node.text : '');

/** Who may come in at a route, and whether they must have signed in just now. */
function doors(node, add, { source }) {
  const name = ['Needs', 'Public', 'FreshSignIn'].find((each) => calls(node, each));
  if (!name || !ts.isArrayLiteralExpression(node.parent)) return;
  const route = routeOf(node.parent, source);
  if (name === 'Needs') add(`${route}: open to everybody`, node, opened, { batch: 'doors', sign: route });
  else if (name === 'Public') add(`${route}: closed`, node, '(() => {})', { batch: 'doors', sign: route });
  else add(`${route}: without a fresh sign-in`, node, '(() => {})', { batch: 'fresh', sign: route });
}

function routeOf(decorators, source) {
  const verb = decorators.elements.find(
    (each) => ts.isCallExpression(each) && verbs.has(each.expression.getText(source)),
  );
  const [, prefix = ''] = /Controller\((?:'([^']*)')?\)/.exec(source.text) ?? [];
  const path = [prefix, textOf(verb.arguments[0])].filter(Boolean).join('/');
  const method = verb.expression.getText(source).toUpperCase();
  return `${method} /api/v1/${path.replaceAll(/:(\w+)/g, '{$1}')}`;
}

/** The first line of a service's method, and whose things they are. */
function rights(node, add, { source }) {
  if (calls(node, 'federationsFor') && !ts.isFunctionDeclaration(node.parent))
    add(`things of all federations: ${textOf(node.arguments[1])}`, node, 'null');
  if (!calls(node, 'allow') || node.arguments.length < 2) return;
  const [, action, federation] = node.arguments;
  const about = action.getText(source).replaceAll(`'`, '');
  if (federation) add(`${about} of any federation`, federation, 'undefined');
  if (!ts.isExpressionStatement(node.parent)) return;
  const of = enclosing(node);
  const isFirst = source.text.indexOf('allow(me', of.start) === node.getStart(source);
  const sign = isFirst && of.type ? `${of.type}.${of.name}` : undefined;
  const batch = `services ${of.type}`;
  if (sign) add(`${of.type}.${of.name} without ${about}`, node, 'undefined', { batch, sign });
  else if (!federation) add(`without ${about}`, node, 'undefined');
}

function enclosing(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isMethodDeclaration(at)) continue;
    return { name: at.name.text, type: at.parent.name?.text ?? '', start: at.getStart() };
  }
  return { name: '', type: '', start: 0 };
}

function throttles(node, add, { source }) {
  if (!ts.isExpressionStatement(node) || !ts.isAwaitExpression(node.expression)) return;
  const call = node.expression.expression.getText(source);
  const [, kind] = /^this\.(?:attempts|throttle)\.take\(([^,]*),/.exec(call) ?? [];
  if (kind) add(`without the throttle ${kind} in ${enclosing(node).name}`, node, ';');
}

/** A condition whose only outcome is a refusal. */
function refusing(node, add, { source }) {
  if (!ts.isIfStatement(node) || node.elseStatement) return;
  const then = ts.isBlock(node.thenStatement) ? node.thenStatement.statements : [node.thenStatement];
  if (then.length !== 1 || !ts.isThrowStatement(then[0])) return;
  const thrown = then[0].expression;
  const isNew = ts.isNewExpression(thrown) && refusals.has(textOf(thrown.arguments?.[0]));
  const isMade = ts.isCallExpression(thrown) && makers.has(thrown.expression.getText(source));
  if (isNew || isMade) add(`not refused: ${shortened(node.expression.getText(source))}`, node, ';');
}

/** In the files that decide who somebody is, a condition that answers nobody or no. */
function odd(node, add, { source, file }) {
  if (!oddFiles.has(file) || !ts.isIfStatement(node)) return;
  const then = ts.isBlock(node.thenStatement) ? node.thenStatement.statements[0] : node.thenStatement;
  const asked = node.expression.getText(source);
  if (formal.some(([where, condition]) => where === file && condition === asked)) return;
  if (!then || !ts.isReturnStatement(then) || !/^(null|false)$/.test(then.expression?.getText(source) ?? ''))
    return;
  add(`not refused: ${shortened(asked)}`, node, ';');
}

/** What stands in front of every route. */
function wiring(node, add, { source, file }) {
  if (ts.isObjectLiteralExpression(node) && /provide: APP_(GUARD|INTERCEPTOR)/.test(node.getText(source)))
    if (ts.isArrayLiteralExpression(node.parent))
      add(`without ${node.getText(source)}`, node, '{ provide: Symbol(), useValue: 0 }');
  if (file !== 'platform/http/configure.js' || !ts.isExpressionStatement(node)) return;
  const call = node.getText(source);
  if (/^app\.(use|useGlobal\w+|disable)\((?!\(error)/.test(call))
    add(`without ${shortened(call)}`, node, ';');
}

/** Who works for one federation may act for all. */
function reaches(node, add, { file }) {
  if (file !== 'accounts/permissions.js' || !ts.isPropertyAssignment(node)) return;
  if (textOf(node.initializer) !== 'own' || !ts.isPropertyAssignment(node.parent.parent)) return;
  add(`${node.parent.parent.name.text} everywhere for an officer`, node.initializer, `'any'`);
}

const shortened = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 70);
