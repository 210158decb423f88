import type { Language } from '../platform/http/language.js';
import type { Movement, MoveReason } from './movers.dto.js';

/** Where somebody stood in the two lists, and with what; null outside of a list. */
export interface Move {
  athleteId: string;
  rank: number | null;
  rankBefore: number | null;
  id: string | null;
  idBefore: string | null;
  rankValue: number | null;
  rankValueBefore: number | null;
}

export function movementOf({ rank, rankBefore }: Move, top: number): Movement {
  const [is, was] = [rank !== null && rank <= top, rankBefore !== null && rankBefore <= top];
  if (!was) return 'entered';
  if (!is) return 'left';
  return (rank ?? 0) < (rankBefore ?? 0) ? 'rose' : 'fell';
}

/** Why somebody moved. A mark that is worse than before means that the one of before is no longer there. */
export function reasonsOf(move: Move, movement: Movement): MoveReason[] {
  const { rankValue, rankValueBefore } = move;
  if (rankValueBefore === null) return ['first_mark'];
  if (rankValue === null) return ['mark_withdrawn'];
  const worse = rankValue > rankValueBefore;
  if (movement === 'entered' || movement === 'rose') {
    if (rankValue < rankValueBefore) return ['improved'];
    return worse ? ['others_left', 'mark_withdrawn'] : ['others_left'];
  }
  return worse ? ['mark_withdrawn'] : ['overtaken'];
}

export const MOVE_MESSAGES: Readonly<Record<MoveReason, Readonly<Record<Language, string>>>> = {
  first_mark: {
    en: 'The first mark for this list was published.',
    es: 'Se publicó la primera marca para esta lista.',
    pt: 'Foi publicada a primeira marca para esta lista.',
    fr: 'La première performance pour ce bilan a été publiée.',
  },
  improved: {
    en: 'A better mark was published.',
    es: 'Se publicó una marca mejor.',
    pt: 'Foi publicada uma marca melhor.',
    fr: 'Une meilleure performance a été publiée.',
  },
  others_left: {
    en: 'Others who stood in front lost their mark.',
    es: 'Otros que estaban delante perdieron su marca.',
    pt: 'Outros que estavam à frente perderam a sua marca.',
    fr: 'D’autres qui étaient devant ont perdu leur performance.',
  },
  overtaken: {
    en: 'Others came past with better marks.',
    es: 'Otros pasaron delante con marcas mejores.',
    pt: 'Outros passaram à frente com marcas melhores.',
    fr: 'D’autres sont passés devant avec de meilleures performances.',
  },
  mark_withdrawn: {
    en: 'The mark that stood before no longer counts.',
    es: 'La marca que figuraba antes ya no cuenta.',
    pt: 'A marca que constava antes já não conta.',
    fr: 'La performance qui figurait avant ne compte plus.',
  },
};
