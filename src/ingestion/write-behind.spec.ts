import { setTimeout as sleep } from 'node:timers/promises';
import { writeBehind } from './write-behind.js';

async function* batches(fault?: string): AsyncGenerator<number> {
  for (const number of [1, 2, 3]) yield await Promise.resolve(number);
  if (fault) throw new Error(fault);
}
const decide = (batch: number) => Promise.resolve(batch * 10);

describe('writing behind reading', () => {
  it('writes every batch, in order, one at a time', async () => {
    const written: number[] = [];
    let open = 0;
    await writeBehind(batches(), decide, async (decided) => {
      open += 1;
      expect(open).toBe(1);
      await sleep(5 / decided);
      open -= 1;
      written.push(decided);
    });
    expect(written).toEqual([10, 20, 30]);
  });

  it('tells of the fault of reading, also when the write that was under way fails after it', async () => {
    let isOver = false;
    const write = async (decided: number): Promise<void> => {
      if (decided < 30) return;
      await sleep(5);
      isOver = true;
      throw new Error('The connection is gone.');
    };
    await expect(writeBehind(batches('The file breaks off.'), decide, write)).rejects.toThrow('breaks off');
    expect(isOver).toBe(true);
  });

  it('tells of a fault of writing, of the last batch and of one in the middle', async () => {
    for (const bad of [10, 30]) {
      const write = (decided: number) =>
        decided === bad ? Promise.reject(new Error(`No place for ${bad}.`)) : Promise.resolve();
      await expect(writeBehind(batches(), decide, write)).rejects.toThrow(`No place for ${bad}.`);
    }
  });
});
