import { error, held, info, warning } from './finding-rule-of.js';
import type { FindingRule } from './finding-rule.js';
import { FORMAT_RULES } from './finding-rules-formats.data.js';
import { MEET_RULES } from './finding-rules-meet.data.js';

/** Version of the rules; kept with what they decided. */
export const RULES_VERSION = '6';

/** Every finding: stable code, severity, whether the row waits, one sentence in four languages. */
export const FINDING_RULES = {
  no_rows: error(
    'The file has no result rows.',
    'El archivo no tiene filas de resultados.',
    'O arquivo não tem linhas de resultados.',
    'Le fichier ne contient aucun résultat.',
  ),
  file_too_large: error(
    'The file is larger than this format allows.',
    'El archivo es mayor de lo que permite este formato.',
    'O arquivo é maior do que este formato permite.',
    'Le fichier dépasse la taille permise pour ce format.',
  ),
  json_broken: error(
    'The JSON text is broken.',
    'El texto JSON está dañado.',
    'O texto JSON está quebrado.',
    'Le texte JSON est mal formé.',
  ),
  json_shape: error(
    'The JSON document has no units and athletes.',
    'El documento JSON no tiene «units» y «athletes».',
    'O documento JSON não tem «units» e «athletes».',
    'Le document JSON n’a pas de « units » et « athletes ».',
  ),
  csv_broken: error(
    'The file breaks off or has an open quote.',
    'El archivo se interrumpe o tiene una comilla sin cerrar.',
    'O arquivo é interrompido ou tem uma aspa aberta.',
    'Le fichier est interrompu ou contient un guillemet ouvert.',
  ),
  column_missing: error(
    'A needed column is missing.',
    'Falta una columna necesaria.',
    'Falta uma coluna necessária.',
    'Une colonne nécessaire manque.',
  ),
  too_many_columns: error(
    'The file has more than 200 columns.',
    'El archivo tiene más de 200 columnas.',
    'O arquivo tem mais de 200 colunas.',
    'Le fichier a plus de 200 colonnes.',
  ),
  column_unknown: info(
    'This column is not known and was left out.',
    'Esta columna no se conoce y no se usó.',
    'Esta coluna não é conhecida e não foi usada.',
    'Cette colonne est inconnue et a été ignorée.',
  ),
  encoding_assumed: info(
    'The text is not UTF-8; it was read as Windows-1252.',
    'El texto no es UTF-8; se leyó como Windows-1252.',
    'O texto não é UTF-8; foi lido como Windows-1252.',
    'Le texte n’est pas en UTF-8 ; il a été lu comme Windows-1252.',
  ),
  encoding_damaged: warning(
    'Some characters are damaged.',
    'Algunos caracteres están dañados.',
    'Alguns caracteres estão danificados.',
    'Certains caractères sont endommagés.',
  ),
  control_character: error(
    'The row has a control character.',
    'La fila tiene un carácter de control.',
    'A linha tem um caractere de controle.',
    'La ligne contient un caractère de contrôle.',
  ),
  row_too_long: error(
    'The row has more cells than the header.',
    'La fila tiene más celdas que el encabezado.',
    'A linha tem mais células que o cabeçalho.',
    'La ligne a plus de cellules que l’en-tête.',
  ),
  columns_shifted: error(
    'The columns seem to be shifted.',
    'Las columnas parecen desplazadas.',
    'As colunas parecem deslocadas.',
    'Les colonnes semblent décalées.',
  ),
  discipline_missing: error(
    'The discipline is missing.',
    'Falta la prueba.',
    'Falta a prova.',
    'L’épreuve manque.',
  ),
  discipline_unknown: error(
    'The discipline is not known.',
    'La prueba no se conoce.',
    'A prova não é conhecida.',
    'L’épreuve est inconnue.',
  ),
  discipline_ambiguous: held(
    'The discipline can be read in two ways.',
    'La prueba se puede leer de dos maneras.',
    'A prova pode ser lida de duas maneiras.',
    'L’épreuve peut se lire de deux façons.',
  ),
  sex_missing: held(
    'It is not said whether this is a men’s, women’s or mixed contest.',
    'No se dice si la prueba es masculina, femenina o mixta.',
    'Não se diz se a prova é masculina, feminina ou mista.',
    'Il n’est pas dit si l’épreuve est masculine, féminine ou mixte.',
  ),
  name_missing: error(
    'The athlete’s name is missing.',
    'Falta el nombre del atleta.',
    'Falta o nome do atleta.',
    'Le nom de l’athlète manque.',
  ),
  name_damaged: held(
    'A letter of the name was lost in the export.',
    'Una letra del nombre se perdió en la exportación.',
    'Uma letra do nome se perdeu na exportação.',
    'Une lettre du nom a été perdue à l’exportation.',
  ),
  athlete_reference: error(
    'The result names an athlete or team that is not in the document.',
    'El resultado nombra un atleta o equipo que no está en el documento.',
    'O resultado nomeia um atleta ou equipe que não está no documento.',
    'Le résultat cite un athlète ou une équipe absents du document.',
  ),
  mark_missing: error('The mark is missing.', 'Falta la marca.', 'Falta a marca.', 'La marque manque.'),
  mark_not_read: held(
    'The athlete started, but the time is not read yet.',
    'El atleta partió, pero el tiempo aún no se leyó.',
    'O atleta largou, mas o tempo ainda não foi lido.',
    'L’athlète est parti, mais le temps n’est pas encore lu.',
  ),
  mark_unreadable: error(
    'The mark cannot be read.',
    'La marca no se puede leer.',
    'A marca não pode ser lida.',
    'La marque est illisible.',
  ),
  mark_ambiguous: held(
    'The mark can be read in two ways.',
    'La marca se puede leer de dos maneras.',
    'A marca pode ser lida de duas maneiras.',
    'La marque peut se lire de deux façons.',
  ),
  mark_implausible: held(
    'The mark is not plausible for this discipline.',
    'La marca no es verosímil para esta prueba.',
    'A marca não é plausível para esta prova.',
    'La marque n’est pas plausible pour cette épreuve.',
  ),
  mark_beyond_record: held(
    'The mark is better than the world record.',
    'La marca supera el récord mundial.',
    'A marca supera o recorde mundial.',
    'La marque dépasse le record du monde.',
  ),
  wind_unreadable: error(
    'The wind reading cannot be read.',
    'El viento no se puede leer.',
    'O vento não pode ser lido.',
    'Le vent est illisible.',
  ),
  wind_missing: info(
    'There is no wind reading; the mark does not count in legal lists.',
    'No hay medición de viento; la marca no cuenta en listas legales.',
    'Não há medição de vento; a marca não conta em listas legais.',
    'Pas de mesure du vent ; la marque ne compte pas dans les listes régulières.',
  ),
  date_missing: error('The date is missing.', 'Falta la fecha.', 'Falta a data.', 'La date manque.'),
  date_unreadable: error(
    'The date is not a day of the calendar.',
    'La fecha no es un día del calendario.',
    'A data não é um dia do calendário.',
    'La date n’est pas un jour du calendrier.',
  ),
  date_ambiguous: held(
    'Day and month of the date could change places.',
    'El día y el mes de la fecha podrían intercambiarse.',
    'O dia e o mês da data poderiam trocar de lugar.',
    'Le jour et le mois pourraient être inversés.',
  ),
  date_outside_meet: error(
    'The date is outside the days of the meet.',
    'La fecha está fuera de los días del torneo.',
    'A data está fora dos dias da competição.',
    'La date est hors des jours de la compétition.',
  ),
  date_in_future: error(
    'The date is in the future.',
    'La fecha está en el futuro.',
    'A data está no futuro.',
    'La date est dans le futur.',
  ),
  birth_unreadable: held(
    'The birth date cannot be read.',
    'La fecha de nacimiento no se puede leer.',
    'A data de nascimento não pode ser lida.',
    'La date de naissance est illisible.',
  ),
  birth_placeholder: info(
    '1 January is taken as a year only.',
    'El 1 de enero se toma solo como año.',
    '1º de janeiro é tomado só como ano.',
    'Le 1er janvier est pris comme une année seule.',
  ),
  nation_assumed: info(
    'No country is given; that of the athlete who is known, or else of the sending federation, is taken.',
    'No se indica país; se toma el del atleta conocido o, si no, el de la federación que envía.',
    'Não há país; é tomado o do atleta conhecido ou, senão, o da federação que envia.',
    'Aucun pays indiqué ; celui de l’athlète connu ou, à défaut, de la fédération est pris.',
  ),
  nation_unreadable: error(
    'The country is not a three-letter code.',
    'El país no es un código de tres letras.',
    'O país não é um código de três letras.',
    'Le pays n’est pas un code de trois lettres.',
  ),
  meet_missing: error(
    'The row does not say at which meet or venue.',
    'La fila no dice en qué torneo o sede.',
    'A linha não diz em que competição ou local.',
    'La ligne ne dit pas dans quelle compétition ou quel lieu.',
  ),
  text_too_long: error(
    'A text is longer than it can be.',
    'Un texto es más largo de lo posible.',
    'Um texto é mais longo do que o possível.',
    'Un texte est trop long.',
  ),
  athlete_uncertain: held(
    'An athlete of this name is known, but it is not certain that it is the same person.',
    'Se conoce un atleta con este nombre, pero no es seguro que sea la misma persona.',
    'Há um atleta com este nome, mas não é certo que seja a mesma pessoa.',
    'Un athlète de ce nom est connu, mais il n’est pas sûr que ce soit la même personne.',
  ),
  namesake_in_file: held(
    'Another row of the file has this name, and nothing says whether it is the same person.',
    'Otra fila del archivo tiene este nombre y nada dice si es la misma persona.',
    'Outra linha do arquivo tem este nome e nada diz se é a mesma pessoa.',
    'Une autre ligne du fichier porte ce nom et rien ne dit si c’est la même personne.',
  ),
  identity_contradicts: held(
    'The id belongs to an athlete with another name, sex or birth.',
    'El id pertenece a un atleta con otro nombre, sexo o nacimiento.',
    'O id pertence a um atleta com outro nome, sexo ou nascimento.',
    'L’identifiant appartient à un athlète de nom, sexe ou naissance différents.',
  ),
  duplicate_row: held(
    'The same athlete is twice in the same heat.',
    'El mismo atleta está dos veces en la misma serie.',
    'O mesmo atleta está duas vezes na mesma série.',
    'Le même athlète est deux fois dans la même série.',
  ),
  already_published: info(
    'This mark is published already; nothing is added.',
    'Esta marca ya está publicada; no se agrega nada.',
    'Esta marca já está publicada; nada é acrescentado.',
    'Cette marque est déjà publiée ; rien n’est ajouté.',
  ),
  known_from_list: info(
    'A list gave this mark before; it moves to this meet.',
    'Una lista ya dio esta marca; pasa a esta competencia.',
    'Uma lista já deu esta marca; ela passa para esta competição.',
    'Une liste a déjà donné cette marque ; elle passe à cette compétition.',
  ),
  changes_published: warning(
    'This changes a mark that you have published.',
    'Esto cambia una marca que ustedes ya publicaron.',
    'Isto altera uma marca que vocês já publicaram.',
    'Ceci modifie une marque que vous avez déjà publiée.',
  ),
  conflicts_with_published: held(
    'Another mark of this athlete in this heat is published.',
    'Ya se publicó otra marca de este atleta en esta serie.',
    'Já foi publicada outra marca deste atleta nesta série.',
    'Une autre marque de cet athlète dans cette série est publiée.',
  ),
  ...FORMAT_RULES,
  ...MEET_RULES,
} as const satisfies Record<string, FindingRule>;

