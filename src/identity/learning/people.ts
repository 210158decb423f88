import type { MemoryStore } from '../memory-store.js';
import type { Labelled } from './examples.js';

/** Which athletes of the store are which people, as the labels say. */
export class People {
  private readonly people = new Map<string, string>();
  private readonly athletes = new Map<string, string>();

  constructor(
    private readonly store: MemoryStore,
    registry: readonly (Labelled & { id: string })[],
  ) {
    for (const each of registry) this.enter(each.id, each);
  }

  enter(athleteId: string, { mention, person }: Pick<Labelled, 'mention' | 'person'>): void {
    this.store.create(athleteId, mention);
    this.people.set(athleteId, person);
    if (!this.athletes.has(person)) this.athletes.set(person, athleteId);
  }

  personOf(athleteId: string): string | undefined {
    return this.people.get(athleteId);
  }

  /** The first athlete of a person; undefined for whom the hub does not know. */
  athleteOf(person: string): string | undefined {
    return this.athletes.get(person);
  }
}
