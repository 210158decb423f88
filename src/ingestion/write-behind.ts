/**
 * While what came of one batch is written, the next is decided. The first fault is the one that is heard: a batch that
 * could not be read says more than that the one before it could not be written either.
 */
export async function writeBehind<Batch, Decided>(
  batches: AsyncIterable<Batch>,
  decide: (batch: Batch) => Promise<Decided>,
  write: (decided: Decided) => Promise<void>,
): Promise<void> {
  let written = Promise.resolve();
  try {
    for await (const batch of batches) {
      const decided = await decide(batch);
      await written;
      written = write(decided);
      // Whoever awaits it hears of a fault; until then it is not one that nobody handles.
      written.catch(() => undefined);
    }
  } catch (error) {
    await written.catch(() => undefined);
    throw error;
  }
  await written;
}
