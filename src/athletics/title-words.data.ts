// Words of event titles that say nothing of the discipline, folded: lower case, no accents.

// What stands before the number of a heat, as patterns.
export const roundWords = [
  'heats?',
  'series?',
  'baterias?',
  'eliminatorias?',
  'semi-?finale?s?',
  'semis?',
  'quarter-?finals?',
  'finale?s?',
  'prelims?',
  'preliminar(?:es|y)?',
  'seccion',
  'section',
  'flight',
  'flt',
  'grupo',
  'group',
  'pool',
  'round',
  'ronda',
  'race',
  'timed',
  'bieg',
  'lauf',
  'vorlauf',
] as const;

// A number before one of these is a distance, not the number of a heat.
export const distanceSigns = ['m\\b', 'k\\b', 'km', 'x', 'h\\b', 'mh\\b', 'metro', 'metre', 'meter', 'hurdle', 'valla'] as const;

export const weekdays = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lunes martes miercoles jueves viernes sabado domingo',
  'segunda terca quarta quinta sexta',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
] as const;

export const shortTrackWords = [
  'short track',
  'indoors?',
  'bajo techo',
  'pista cubierta',
  'pista coberta',
  'en salle',
  'halle',
  'sala',
  'sh',
] as const;

export const menWords = [
  'men mens man male males boys boy hombres hombre varones varon masculino masculina masc homens homem hommes',
  'garcons herren manner mezczyzn caballeros rapazes',
] as const;

export const womenWords = [
  'women womens woman female females girls girl ladies damas dama mujeres mujer femenino femenina femeninas fem',
  'feminino feminina feminin femmes filles frauen kobiet mulheres mulher mocas',
] as const;

export const mixedWords = ['mixed mixto mixta mixtos misto mista mixte mix mx'] as const;

// Words that say nothing of discipline, sex or a definite age group.
export const idleWords = [
  'varsity jv invitational championship exhibition unseeded seeded fast slow the of a al o e y and et und de del',
  'do da dos das du des la le el los las em en in com con c s au aux sur menores juvenil juveniles cadetes cadete',
  'infantil infantiles categoria category class age prueba event evento libre team standard u',
] as const;
