import type { Language } from '../platform/http/language.js';
import type { FindingCode, Severity } from './finding-codes.js';

type Advice = Readonly<Record<Language, string>>;

const advice = (en: string, es: string, pt: string, fr: string): Advice => ({ en, es, pt, fr });

const SEND_FILE = advice(
  'Repair the file, or export it again, and send it.',
  'Repare el archivo, o expórtelo de nuevo, y envíelo.',
  'Repare o arquivo, ou exporte-o de novo, e envie-o.',
  'Réparez le fichier, ou exportez-le à nouveau, et envoyez-le.',
);
const NAME_COLUMNS = advice(
  'Name the column as in the template, or declare it in the mapping.',
  'Nombre la columna como en la plantilla, o declárela en el mapeo.',
  'Nomeie a coluna como no modelo, ou declare-a no mapeamento.',
  'Nommez la colonne comme dans le modèle, ou déclarez-la dans la correspondance.',
);
const COMPARE = advice(
  'Compare the row with the original; correct it, or justify it with a comment.',
  'Compare la fila con el original; corríjala, o justifíquela con un comentario.',
  'Compare a linha com o original; corrija-a, ou justifique-a com um comentário.',
  'Comparez la ligne à l’original ; corrigez-la, ou justifiez-la par un commentaire.',
);
const ADD_START_LIST = advice(
  'Put the file and the start list into one zip and send that.',
  'Ponga el archivo y la lista de salida en un zip y envíelo.',
  'Coloque o arquivo e a lista de partida num zip e envie-o.',
  'Mettez le fichier et la liste de départ dans un zip et envoyez-le.',
);

const COMPARE_MEETS = advice(
  'See row by row what differs: GET /ingestion/submissions/{id}/diff?event={id of the meet}.',
  'Vea fila por fila qué difiere: GET /ingestion/submissions/{id}/diff?event={id del torneo}.',
  'Veja linha por linha o que difere: GET /ingestion/submissions/{id}/diff?event={id da competição}.',
  'Voyez ligne par ligne ce qui diffère : GET /ingestion/submissions/{id}/diff?event={id de la compétition}.',
);
const CHOOSE_MARK = advice(
  'Reject the row and the published mark stands; accept it with a reason and it takes its place. You are asked once.',
  'Rechace la fila y vale la marca publicada; acéptela con un motivo y toma su lugar. Se pregunta una sola vez.',
  'Rejeite a linha e vale a marca publicada; aceite-a com um motivo e ela toma o seu lugar. Pergunta-se uma só vez.',
  'Rejetez la ligne et la marque publiée vaut ; acceptez-la avec une raison et elle prend sa place. On demande une seule fois.',
);

const SAY_WHO = advice(
  'Answer the question (GET /identity/questions): the same as in that row, or somebody new. With births, numbers or bibs the file is not asked about.',
  'Responda la pregunta (GET /identity/questions): la misma persona que en esa fila, u otra nueva. Con nacimientos, números o dorsales no se pregunta.',
  'Responda à pergunta (GET /identity/questions): a mesma pessoa daquela linha, ou outra nova. Com nascimentos, números ou dorsais não se pergunta.',
  'Répondez à la question (GET /identity/questions) : la même personne que dans cette ligne, ou une nouvelle. Avec naissances, numéros ou dossards on ne demande pas.',
);

/** What to do, where it is more than what every finding of that severity asks for. */
export const FINDING_ADVICE: Partial<Record<FindingCode, Advice>> = {
  same_meet: COMPARE_MEETS,
  namesake_in_file: SAY_WHO,
  conflicts_with_published: CHOOSE_MARK,
  column_missing: NAME_COLUMNS,
  column_unknown: NAME_COLUMNS,
  header_shifted: NAME_COLUMNS,
  start_list_only: ADD_START_LIST,
  people_only: ADD_START_LIST,
  people_needed: ADD_START_LIST,
  csv_broken: SEND_FILE,
  json_broken: SEND_FILE,
  xml_broken: SEND_FILE,
  zip_broken: SEND_FILE,
  xlsx_broken: SEND_FILE,
  row_cut: SEND_FILE,
};

export const SEVERITY_ADVICE: Readonly<Record<Severity, Advice>> = {
  error: advice(
    'Correct it and send the file again; the other rows are not touched by it.',
    'Corríjalo y envíe el archivo otra vez; las demás filas no se ven afectadas.',
    'Corrija-o e envie o arquivo de novo; as outras linhas não são afetadas.',
    'Corrigez-le et renvoyez le fichier ; les autres lignes ne sont pas touchées.',
  ),
  warning: COMPARE,
  info: advice('Nothing needs to be done.', 'No hay que hacer nada.', 'Nada precisa ser feito.', 'Il n’y a rien à faire.'),
};

/** A text that causes the finding; the same in every language. */
export const FINDING_EXAMPLES: Partial<Record<FindingCode, string>> = {
  mark_implausible: '95.00 (100 m)',
  mark_beyond_record: '9.50 (100 m)',
  mark_unreadable: '1O.21',
  mark_ambiguous: '90:10:20',
  mark_missing: '—',
  mark_not_read: ',101,4,Palmar,Delta,JAM,,,,0.143',
  wind_unreadable: 'strong',
  wind_implausible: '+12.0',
  date_ambiguous: '03/04/2026',
  date_outside_meet: '2026-02-05 (2026-05-02)',
  date_unreadable: '2026-02-31',
  birth_placeholder: '2001-01-01',
  births_placeholder: '12 / 40',
  age_implausible: '2025-04-01 (4 × 100 m)',
  nation_unreadable: 'Chile',
  discipline_unknown: 'Lanzamiento de coco',
  discipline_ambiguous: '4×1',
  name_damaged: 'Otr\uFFFDbow',
  name_repaired: 'Otr\uFFFDbow → Otrębow',
  text_repaired: 'NÃºÃ±ez → Núñez',
  bib_as_mark: '101',
  place_as_mark: '1, 2, 3',
  lane_twice: '4, 4',
  bib_twice: '101, 101',
  place_against_mark: '1: 10.34 · 2: 10.21',
  heat_too_large: '100 Final 1: 24',
  whole_seconds: '54, 55, 57',
  header_shifted: '10 < 11',
  column_missing: 'mark',
  contest_not_declared: 'LJ F',
  conflicts_with_published: '11.52',
  decided_before: '11.52',
  contest_not_delivered: '400 F',
  cell_differs: '0:02 → 2:01.48',
  row_cut: '100,M,Final,1,2',
};
