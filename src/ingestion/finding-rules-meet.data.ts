import { held, info, warning } from './finding-rule-of.js';

/** What is found when the rows of a meet are looked at together. */
export const MEET_RULES = {
  age_implausible: held(
    'By the birth and the date the athlete would be younger than 5 or older than 110.',
    'Por el nacimiento y la fecha, el atleta tendría menos de 5 o más de 110 años.',
    'Pelo nascimento e pela data, o atleta teria menos de 5 ou mais de 110 anos.',
    'D’après la naissance et la date, l’athlète aurait moins de 5 ou plus de 110 ans.',
  ),
  lane_twice: held(
    'Two rows of this heat have the same lane.',
    'Dos filas de esta serie tienen el mismo carril.',
    'Duas linhas desta série têm a mesma raia.',
    'Deux lignes de cette série ont le même couloir.',
  ),
  bib_twice: held(
    'Two people in this heat have the same bib.',
    'Dos personas de esta serie tienen el mismo dorsal.',
    'Duas pessoas desta série têm o mesmo número.',
    'Deux personnes de cette série ont le même dossard.',
  ),
  place_against_mark: held(
    'The place does not fit the mark: somebody with a better mark is placed behind.',
    'El puesto no concuerda con la marca: alguien con mejor marca está detrás.',
    'A colocação não combina com a marca: alguém com marca melhor está atrás.',
    'La place ne va pas avec la marque : quelqu’un de meilleur est classé derrière.',
  ),
  wind_implausible: held(
    'No race is held in such a wind.',
    'Con semejante viento no se corre.',
    'Com tal vento não se corre.',
    'On ne court pas par un tel vent.',
  ),
  whole_seconds: held(
    'All times of this race are whole seconds: digits were lost, or another number stands in the column.',
    'Todos los tiempos de esta carrera son segundos enteros: se perdieron dígitos o hay otro número en la columna.',
    'Todos os tempos desta corrida são segundos inteiros: perderam-se dígitos ou há outro número na coluna.',
    'Tous les temps de cette course sont des secondes entières : des chiffres sont perdus ou un autre nombre est dans la colonne.',
  ),
  heat_too_large: warning(
    'The heat has more people than a track has lanes.',
    'La serie tiene más personas que carriles una pista.',
    'A série tem mais pessoas do que raias uma pista.',
    'La série a plus de personnes qu’une piste n’a de couloirs.',
  ),
  contest_not_declared: warning(
    'The contest is not in the declared programme of the meet.',
    'La prueba no está en el programa declarado del torneo.',
    'A prova não está no programa declarado da competição.',
    'L’épreuve n’est pas dans le programme déclaré de la compétition.',
  ),
  contest_not_delivered: info(
    'A contest of the declared programme has no results in this file.',
    'Una prueba del programa declarado no tiene resultados en este archivo.',
    'Uma prova do programa declarado não tem resultados neste arquivo.',
    'Une épreuve du programme déclaré n’a pas de résultats dans ce fichier.',
  ),
  same_meet: warning(
    'Another sender has published this meet already (its id is given); equal marks stay once, others are compared.',
    'Otro remitente ya publicó este torneo (se indica su id); las marcas iguales quedan una vez, las demás se comparan.',
    'Outro remetente já publicou esta competição (consta o id); marcas iguais ficam uma vez, as outras são comparadas.',
    'Un autre expéditeur a déjà publié cette compétition (son id est donné) ; les marques égales restent une fois, les autres sont comparées.',
  ),
  decided_before: info(
    'A person has decided that the published mark stands and not this one; nothing is added.',
    'Una persona decidió que vale la marca publicada y no esta; no se agrega nada.',
    'Uma pessoa decidiu que vale a marca publicada e não esta; nada é acrescentado.',
    'Une personne a décidé que la marque publiée vaut, et non celle-ci ; rien n’est ajouté.',
  ),
  kept_back: held(
    'The sender chose to publish the whole or nothing, and other rows are not in order.',
    'El remitente eligió publicar todo o nada, y otras filas no están en orden.',
    'O remetente escolheu publicar tudo ou nada, e outras linhas não estão em ordem.',
    'L’expéditeur a choisi de tout publier ou rien, et d’autres lignes ne sont pas en ordre.',
  ),
} as const;
