import { FEATURES } from '../features.data.js';
import { kindOfEvidence } from '../seen-kinds.js';
import type { Example, Option } from './examples.js';

/** Every feature of an option stands twice, the second time for its class. */
export const kindOfOption = ({ limits, features }: Option): string =>
  kindOfEvidence(
    limits,
    [...features].flatMap((at) => FEATURES[at] ?? []),
  );

/** The kinds of evidence that were right in any of these rows. */
export function seenKinds(examples: readonly Example[]): string[] {
  const right = examples.flatMap(({ options }) => options.slice(0, -1).filter(({ isRight }) => isRight));
  return [...new Set(right.map(kindOfOption))].toSorted();
}
