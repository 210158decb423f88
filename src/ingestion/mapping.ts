import { fold } from './fold.js';

/** What a row of results can say; each reader delivers these as texts, exactly as written. */
export const FIELDS = [
  'discipline',
  'sex',
  'ageGroup',
  'implement',
  'round',
  'heat',
  'place',
  'lane',
  'bib',
  'name',
  'familyName',
  'givenName',
  'birth',
  'nation',
  'club',
  'mark',
  'wind',
  'date',
  'meet',
  'venue',
  'city',
  'country',
  'environment',
  'timing',
  'worldAthleticsId',
  'federationAthleteId',
  'tilastopajaId',
  'reaction',
  'oversizedTrack',
  'competitor',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * How the columns of a CSV file become fields: a header, or a constant for every row.
 * `{ "mark": { "column": "Mark" }, "sex": { "value": "M" } }`; `ignore` lists columns without meaning here.
 * A column without a name, or with a wrong one, is called by its number: `{ "column": "#4" }`.
 */
export interface ColumnMapping {
  fields?: Partial<Record<Field, { column: string } | { value: string }>>;
  ignore?: string[];
}

const HEADERS: Readonly<Record<Field, string>> = {
  discipline: 'discipline|event|prueba|disciplina|prova|epreuve|evento',
  sex: 'sex|gender|sexo|genero|rama|sexe|genre',
  ageGroup: 'age group|category|categoria|division|categorie|age',
  implement: 'implement|implemento|peso implemento|engin',
  round: 'round|ronda|fase|rodada|tour|etapa',
  heat: 'heat|serie|bateria|series|race',
  place: 'place|rank|pos|position|puesto|lugar|colocacao|class|rang',
  lane: 'lane|carril|andarivel|pista|raia|couloir',
  bib: 'bib|dorsal|numero|peito|dossard|no',
  name: 'name|athlete|competitor|atleta|nombre|nome|athlete name|competidor|nom complet|nombre atleta',
  familyName: 'family name|last name|surname|apellido|apellidos|sobrenome|nom|lastname',
  givenName: 'given name|first name|nombres|prenome|prenom|firstname',
  birth:
    'birth|dob|birth date|date of birth|born|yob|year of birth|birth year|nacimiento|fecha de nacimiento|ano|nascimento|data de nascimento|naissance|date de naissance|an',
  nation: 'nation|nat|country code|pais|nacion|nacionalidad|federation|federacion|pays|federacao|noc',
  club: 'club|team|equipo|equipe|clube|institucion|school|affiliation',
  mark: 'mark|result|performance|time|marca|resultado|tiempo|registro|tempo|marque|resultat',
  wind: 'wind|viento|vento|vent|v v|wind m s',
  date: 'date|fecha|data|jour|day',
  meet: 'meet|competition|competencia|competicao|torneo|competition name|meeting|competicion',
  venue: 'venue|stadium|estadio|sede|local|stade|lieu',
  city: 'city|ciudad|cidade|ville',
  country: 'venue country|meet country|pais sede',
  environment: 'environment|track|ambiente|entorno|environnement|surface',
  timing: 'timing|cronometraje|cronometragem|chronometrage',
  worldAthleticsId: 'world athletics id|wa id|waid|iaaf id|aaid',
  federationAthleteId:
    'federation id|licence|license|licencia|licenca|registro atleta|registration|licence number|cbat',
  tilastopajaId: 'tilastopaja id|tp id|tpathleteid|tp athlete id',
  oversizedTrack: 'oversized track|pista sobredimensionada',
  reaction: 'reaction|reaction time|rt|reaccion|reacao',
  competitor: 'competitor type|type|tipo',
};

/** Every header that the hub knows, folded, with its field. */
export const HEADER_NAMES: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => HEADERS[field].split('|').map((header) => [header, field] as const)),
);

/** What the hub wrote beside the rows of an earlier answer. */
const OF_THE_HUB = /^hub (status|code|message|suggestion|justification)$/;

/** Which field each column is: by the mapping first, then by the header names in four languages. */
export function columnsOf(header: readonly string[], mapping: ColumnMapping): (Field | 'ignored' | null)[] {
  const mapped = new Map<string, Field>();
  for (const [field, source] of Object.entries(mapping.fields ?? {})) {
    if (source && 'column' in source && !/^#\d+$/.test(source.column))
      mapped.set(fold(source.column), field as Field);
  }
  const ignored = new Set((mapping.ignore ?? []).map(fold));
  const taken = new Set<Field>(Object.keys(mapping.fields ?? {}) as Field[]);
  const numbered = numberedColumns(mapping);
  return Array.from({ length: Math.max(header.length, numbered.length) }, (_, i) => {
    const plain = fold(header[i] ?? '');
    const own = numbered[i] ?? mapped.get(plain);
    if (own) return own;
    if (ignored.has(plain) || OF_THE_HUB.test(plain)) return 'ignored';
    const known = HEADER_NAMES.get(plain);
    if (!known || taken.has(known)) return null;
    taken.add(known);
    return known;
  });
}

function numberedColumns({ fields = {} }: ColumnMapping): Field[] {
  const numbered: Field[] = [];
  for (const [field, source] of Object.entries(fields)) {
    const number = source && 'column' in source ? /^#(\d{1,3})$/.exec(source.column)?.[1] : undefined;
    if (number && Number(number) >= 1) numbered[Number(number) - 1] = field as Field;
  }
  return numbered;
}
