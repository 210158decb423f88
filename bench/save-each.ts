import { DataSource } from 'typeorm';
import { Performance } from '../src/performances/performance.entity.js';
import { newId } from '../src/platform/database/id.js';
import { databaseOptions } from '../src/platform/database/options.js';

/** Saves as many performances as entities, one after the other: how it is done where nobody measures. */
export async function secondsToSaveEach(url: string, count: number): Promise<number> {
  const source = await new DataSource({ ...databaseOptions(url, 2), entities: [Performance] }).initialize();
  try {
    const performances = source.getRepository(Performance);
    const [example] = await performances.find({ take: 1 });
    if (!example) throw new Error('Nothing was published.');
    const from = performance.now();
    for (let i = 0; i < count; i++) {
      const own = { id: newId(), naturalKey: newId() };
      await performances.save(Object.assign(performances.create(), example, own));
    }
    return (performance.now() - from) / 1000;
  } finally {
    await source.destroy();
  }
}
