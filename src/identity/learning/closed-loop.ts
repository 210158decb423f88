import { knownFor, Lists } from './lists.js';
import { foldOf, type Labelled } from './examples.js';
import { decide } from '../decide.js';
import { MemoryStore } from '../memory-store.js';
import type { Model } from '../model.js';
import { People } from './people.js';

export interface Outcome {
  kind: 'known' | 'new' | 'question';
  isWrong: boolean;
  isNeedless: boolean;
  isKnown: boolean;
  isFound: boolean;
  birth: 'day' | 'year' | 'age' | 'none';
  nation: string;
  ms: number;
}

/**
 * The closed loop of the judge: the hub lives with its own decisions, and a question is answered by somebody who always
 * knows. With several models each person's rows are decided by the model that has not seen them.
 */
export function judge(
  registry: readonly (Labelled & { id: string })[],
  rows: readonly Labelled[],
  models: readonly Model[],
): Outcome[] {
  const store = new MemoryStore();
  const lists = new Lists();
  const people = new People(store, registry);
  return rows.map(({ mention, person, disputed, list }, at) => {
    const model = models[foldOf(person, models.length)];
    if (!model) throw new Error('There is no model for this fold.');
    const isKnown = people.athleteOf(person) !== undefined;
    const start = process.cpuUsage();
    const { kind, id, candidates } = decide(mention, knownFor(store, lists, mention, list), model);
    if (kind === 'known' && id) store.attach(id, mention);
    const { user, system } = process.cpuUsage(start);
    const right = candidates.find((each) => people.personOf(each.id) === person);
    const taken = id === null ? undefined : people.personOf(id);
    if (kind === 'new' || (kind === 'question' && !right && !isKnown)) {
      people.enter(`row ${at}`, { mention, person });
    } else if (kind === 'question') store.attach(right?.id ?? people.athleteOf(person) ?? '', mention);
    const becomes =
      kind === 'known' ? id : kind === 'question' ? (right?.id ?? people.athleteOf(person)) : `row ${at}`;
    lists.take(list, becomes ?? `row ${at}`, mention);
    const isRight = kind === 'known' && taken === person;
    const { birth } = mention;
    return {
      kind,
      isWrong: kind === 'known' && !isRight && !disputed.includes(taken ?? ''),
      isNeedless: kind === 'new' && isKnown,
      isKnown,
      isFound: isRight || (kind === 'question' && isKnown && right !== undefined),
      birth: !birth ? 'none' : birth.day ? 'day' : birth.from < birth.to ? 'age' : 'year',
      nation: mention.nation ?? '-',
      ms: (user + system) / 1_000,
    };
  });
}
