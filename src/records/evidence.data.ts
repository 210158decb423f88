import type { Language } from '../platform/http/language.js';

/** A paper that goes with a claim. The points follow World Athletics' Competition Rules 31 and 32 (2024). */
export interface EvidencePoint {
  code: string;
  words: Record<Language, string>;
}

const point = (code: string, en: string, es: string, pt: string, fr: string): EvidencePoint => ({
  code,
  words: { en, es, pt, fr },
});

export const EVIDENCE = {
  results: point(
    'results',
    'Official results of the contest, signed by the referee',
    'Resultados oficiales de la prueba, firmados por el juez árbitro',
    'Resultados oficiais da prova, assinados pelo árbitro',
    'Résultats officiels de l’épreuve, signés par le juge-arbitre',
  ),
  photo_finish: point(
    'photo_finish',
    'Photo finish picture and zero control test',
    'Foto de llegada y prueba de control cero',
    'Foto de chegada e teste de controle zero',
    'Photo d’arrivée et test de contrôle du zéro',
  ),
  wind: point(
    'wind',
    'Wind reading signed by the operator',
    'Lectura del viento firmada por el operador',
    'Leitura do vento assinada pelo operador',
    'Mesure du vent signée par l’opérateur',
  ),
  facility: point(
    'facility',
    'Certificate of the facility, or survey of the track',
    'Certificado de la instalación o medición de la pista',
    'Certificado da instalação ou medição da pista',
    'Certificat de l’installation ou relevé de la piste',
  ),
  measurement: point(
    'measurement',
    'Check of the measuring device, or measurement by steel tape',
    'Control del aparato de medición o medición con cinta de acero',
    'Controle do aparelho de medição ou medição com fita de aço',
    'Contrôle de l’appareil de mesure ou mesure au ruban d’acier',
  ),
  implement: point(
    'implement',
    'Check of the implement after the throw',
    'Control del implemento después del lanzamiento',
    'Controle do implemento depois do lançamento',
    'Contrôle de l’engin après le lancer',
  ),
  course: point(
    'course',
    'Certificate of the course and of its check on the day',
    'Certificado del circuito y de su control el día de la carrera',
    'Certificado do percurso e da sua verificação no dia',
    'Certificat du parcours et de sa vérification le jour même',
  ),
  walk_judges: point(
    'walk_judges',
    'Sheet of the race walking judges',
    'Hoja de los jueces de marcha',
    'Ficha dos juízes de marcha',
    'Fiche des juges de marche',
  ),
  doping_control: point(
    'doping_control',
    'Form of the doping control after the contest',
    'Formulario del control antidopaje después de la prueba',
    'Formulário do controle antidoping depois da prova',
    'Formulaire du contrôle antidopage après l’épreuve',
  ),
} as const satisfies Record<string, EvidencePoint>;

export type EvidenceCode = keyof typeof EVIDENCE;
export const EVIDENCE_CODES = Object.keys(EVIDENCE) as EvidenceCode[];
