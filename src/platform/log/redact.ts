const REMOVED = '[removed]';

/** What must never be read in a log, wherever it stands in a text: tokens, keys, hashes, passwords in addresses. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, REMOVED],
  [/\bpah_(live|test|dev)_\w{8,}/g, `pah_$1_${REMOVED}`],
  [/\b([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9})\.[\w-]{20,}/g, `$1.${REMOVED}`],
  [/\$2[aby]\$\d\d\$[./\w]{20,}/g, REMOVED],
  [/\bwhsec_[\w+/=-]+/g, REMOVED],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${REMOVED}`],
  [/:\/\/[^/\s:@]*:[^/\s@]+@/g, `://${REMOVED}@`],
  [/((?:password|secret|token|api[-_]?key|code)["']?\s*[:=]\s*["']?)[^"'\s,}&]+/gi, `$1${REMOVED}`],
];
const SECRET_NAME = /pass(word|phrase)|secret|token|authorization|cookie|api[-_]?key|pepper|seed|recovery/i;
const DEEPEST = 6;

export function redactText(text: string): string {
  return SECRETS.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);
}

/** The same for structures: fields whose name says that they hold a secret go, texts are looked through. */
export function redact(value: unknown, level = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (value instanceof Error) return redactText(value.stack ?? value.message);
  if (typeof value !== 'object' || value === null) return value;
  if (level >= DEEPEST) return '[deeper]';
  if (Array.isArray(value)) return value.slice(0, 100).map((each) => redact(each, level + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      SECRET_NAME.test(name) ? REMOVED : redact(each, level + 1),
    ]),
  );
}
