import type { Language } from '../platform/http/language.js';
import type { Feature } from './features.data.js';
import type { Gate } from './gates.js';

type Texts = Readonly<Record<Language, string>>;
const texts = (en: string, es: string, pt: string, fr: string): Texts => ({ en, es, pt, fr });

type FieldOf<F extends Feature> = F extends `${infer Field}.${string}` ? Field : never;
/** What the weights of a candidate are summed by; `new` speaks of nobody the hub knows. */
export type EvidenceField = Exclude<FieldOf<Feature>, 'new'>;

export const FIELD_TEXTS: Readonly<Record<EvidenceField, Texts>> = {
  name: texts(
    'Name: which words agree, how rare they are, and how many athletes bear them',
    'Nombre: qué palabras coinciden, qué tan raras son y cuántos atletas las llevan',
    'Nome: quais palavras coincidem, quão raras são e quantos atletas as têm',
    'Nom : quels mots concordent, combien ils sont rares et combien d’athlètes les portent',
  ),
  birth: texts(
    'Birth: date, year or age as far as both sides give it',
    'Nacimiento: fecha, año o edad, según lo que indiquen ambas partes',
    'Nascimento: data, ano ou idade, conforme ambos os lados informem',
    'Naissance : date, année ou âge, selon ce que donnent les deux côtés',
  ),
  age: texts(
    'Age that the athlete would have had on that day',
    'Edad que el atleta habría tenido ese día',
    'Idade que o atleta teria naquele dia',
    'Âge que l’athlète aurait eu ce jour-là',
  ),
  sex: texts('Sex', 'Sexo', 'Sexo', 'Sexe'),
  nation: texts(
    'Nation, and how many athletes it has in the hub',
    'País, y cuántos atletas tiene en el hub',
    'País, e quantos atletas tem no hub',
    'Pays, et combien d’athlètes il compte dans le hub',
  ),
  club: texts('Club', 'Club', 'Clube', 'Club'),
  licence: texts('Licence number', 'Número de licencia', 'Número de registro', 'Numéro de licence'),
  wa: texts(
    'World Athletics number',
    'Número de World Athletics',
    'Número da World Athletics',
    'Numéro World Athletics',
  ),
  source: texts(
    'Sender: whether files of the same one have named the athlete before',
    'Remitente: si archivos del mismo ya nombraron al atleta',
    'Remetente: se arquivos do mesmo já citaram o atleta',
    'Expéditeur : si des fichiers du même ont déjà nommé l’athlète',
  ),
  time: texts(
    'Years between this result and the athlete’s others',
    'Años entre este resultado y los demás del atleta',
    'Anos entre este resultado e os outros do atleta',
    'Années entre ce résultat et les autres de l’athlète',
  ),
  file: texts(
    'The file names the athlete on another line already, written otherwise',
    'El archivo ya nombra al atleta en otra línea, escrito de otra manera',
    'O arquivo já cita o atleta em outra linha, escrito de outra forma',
    'Le fichier nomme déjà l’athlète sur une autre ligne, écrit autrement',
  ),
};

export const GATE_TEXTS: Readonly<Record<Gate, Texts>> = {
  names_conflict: texts(
    'Both names have words that the other lacks.',
    'Cada nombre tiene palabras que el otro no tiene.',
    'Cada nome tem palavras que o outro não tem.',
    'Chacun des deux noms a des mots qui manquent à l’autre.',
  ),
  suffixes_conflict: texts(
    'The names differ in Junior, Filho, III or the like.',
    'Los nombres difieren en Junior, Filho, III o similar.',
    'Os nomes diferem em Júnior, Filho, III ou semelhante.',
    'Les noms diffèrent par Junior, Filho, III ou un autre suffixe.',
  ),
  births_contradict: texts(
    'The births contradict each other.',
    'Los nacimientos se contradicen.',
    'Os nascimentos se contradizem.',
    'Les naissances se contredisent.',
  ),
  sexes_differ: texts(
    'The sexes differ.',
    'El sexo no coincide.',
    'O sexo não coincide.',
    'Le sexe diffère.',
  ),
  ids_contradict: texts(
    'A licence or World Athletics number differs.',
    'Un número de licencia o de World Athletics no coincide.',
    'Um número de registro ou da World Athletics não coincide.',
    'Un numéro de licence ou World Athletics diffère.',
  ),
  id_without_name: texts(
    'The number agrees, but the name or the birth contradicts it.',
    'El número coincide, pero el nombre o el nacimiento lo contradicen.',
    'O número coincide, mas o nome ou o nascimento o contradiz.',
    'Le numéro concorde, mais le nom ou la naissance le contredit.',
  ),
  fuzzy_name: texts(
    'The name agrees only nearly, and no full date of birth or number confirms it.',
    'El nombre coincide solo aproximadamente, y ninguna fecha de nacimiento completa ni número lo confirma.',
    'O nome coincide só aproximadamente, e nenhuma data de nascimento completa nem número o confirma.',
    'Le nom ne concorde qu’à peu près, et aucune date de naissance complète ni aucun numéro ne le confirme.',
  ),
  age_impossible: texts(
    'At that age nobody can have competed.',
    'A esa edad nadie puede haber competido.',
    'Com essa idade ninguém pode ter competido.',
    'À cet âge, personne ne peut avoir concouru.',
  ),
  birth_unknown: texts(
    'There is no birth to compare, and the hub still knows few athletes.',
    'No hay nacimiento que comparar, y el hub conoce aún pocos atletas.',
    'Não há nascimento a comparar, e o hub ainda conhece poucos atletas.',
    'Il n’y a pas de naissance à comparer, et le hub connaît encore peu d’athlètes.',
  ),
  unseen_evidence: texts(
    'In this way a row and an athlete have never agreed where it is known who was meant.',
    'De este modo nunca han coincidido una fila y un atleta donde se sabe de quién se trataba.',
    'Deste modo uma linha e um atleta nunca coincidiram onde se sabe de quem se tratava.',
    'Une ligne et un athlète n’ont jamais concordé ainsi là où l’on sait de qui il s’agissait.',
  ),
  must_not_link: texts(
    'A person has said that this is not the one.',
    'Una persona dijo que no es este atleta.',
    'Uma pessoa disse que não é este atleta.',
    'Une personne a dit que ce n’est pas cet athlète.',
  ),
  same_heat: texts(
    'The athlete is on another line of the same heat.',
    'El atleta está en otra línea de la misma serie.',
    'O atleta está em outra linha da mesma série.',
    'L’athlète figure sur une autre ligne de la même série.',
  ),
};

/** How rare a word is among the athletes of the hub. */
export const RARITY_TEXTS: Readonly<Record<Language, (athletes: string) => string>> = {
  en: (athletes) => `1 in ${athletes} athletes`,
  es: (athletes) => `1 de cada ${athletes} atletas`,
  pt: (athletes) => `1 em cada ${athletes} atletas`,
  fr: (athletes) => `1 athlète sur ${athletes}`,
};
