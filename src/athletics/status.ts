/**
 * Why there is no mark. DNS did not start, DNF did not finish, DQ disqualified, FS disqualified for a false
 * start, NM no mark, NH no height, ND no distance, NT no time though placed, SCR scratched before the start,
 * RET retired.
 */
export type Status = 'DNS' | 'DNF' | 'DQ' | 'FS' | 'NM' | 'NH' | 'ND' | 'NT' | 'SCR' | 'RET';

export interface StatusReading {
  status: Status;
  /** The rule as written, `TR16.8`, where the text names one. */
  rule: string | null;
}

const words: Readonly<Record<Status, string>> = {
  DNS:
    'dns|nc|nsp|np|ns|n.a.|did not start|no show|no se presento|no presento|no partio|nao compareceu|nao largou|' +
    'nao partiu|non partant|ausente|absent',
  DNF:
    'dnf|ab|aba|abd|aband|abandono|abandonou|abandon|aufg|aufgegeben|did not finish|no termino|nao terminou|' +
    'nao completou',
  DQ:
    'dq|dsq|desc|disq|desq|descalificado|descalificada|desclassificado|desclassificada|desqualificado|' +
    'disqualified|disqualifie|disqualifiee|disqualif',
  FS: 'fs|false start|salida falsa|salida nula|saida falsa|faux depart|dq fs|dsq fs',
  NM: 'nm|sm|dnm|nmr|ogv|no mark|sin marca|sem marca|sans marque|foul|fouls|nulo|nulos|nul',
  NH: 'nh|no height|sin altura|sem altura',
  ND: 'nd|no distance|sin distancia|sem distancia',
  NT: 'nt|no time|sin tiempo|sem tempo|st|s/t',
  SCR: 'scr|scratch|scratched|forfait',
  RET: 'ret|retired|retirado|retirada|r',
};

const byWord = new Map<string, Status>();
for (const [status, each] of Object.entries(words)) {
  for (const word of each.split('|')) byWord.set(word, status as Status);
}

const ruleText =
  /(?:\b(?:rule|regla|regra|regle|art\.?)\s*)?\b((?:[tcr]{0,2}r\s?)?\d{1,3}\.\d+(?:\.\d+)*(?:\s?\(?[a-z]\)?)?)$/i;
const ruleAlone = /^(?:[tc]?r)\s?\d{1,3}\.\d+(?:\.\d+)*[a-z]?$/i;

const startsWithNumber = /^[JXx=]?\d/;

/**
 * A status word in English, Spanish, Portuguese, French or German, with the rule it names; null for anything
 * else.
 */
export function readStatus(text: string): StatusReading | null {
  const exact = byWord.get(text.toLowerCase());
  if (exact) return { status: exact, rule: null };
  if (startsWithNumber.test(text)) return null;
  const plain = text
    .replaceAll(/[()[\]]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (ruleAlone.test(plain)) return { status: 'DQ', rule: plainRule(plain) };
  const rule = ruleText.exec(plain)?.[1] ?? null;
  const bare =
    rule === null
      ? plain
      : plain.slice(0, -rule.length).replace(/(?:rule|regla|regra|regle|art\.?)\s*$/i, '');
  const word = fold(bare);
  const status = byWord.get(word);
  if (!status) return null;
  if (rule !== null && status !== 'DQ' && status !== 'FS') return null;
  return { status, rule: rule === null ? null : plainRule(rule) };
}

function plainRule(rule: string): string {
  return rule
    .replaceAll(/\s+/g, '')
    .toUpperCase()
    .replace(/[A-Z]$/, (letter) => letter.toLowerCase());
}

/** Lower case, without accents, dots or dashes: `N.S.P.` is `nsp`. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll('.', '')
    .replaceAll(/[-–:,]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
