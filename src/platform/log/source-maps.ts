/**
 * From here on traces name lines of TypeScript. Not by `--enable-source-maps`: Node would then keep the maps of every
 * library too, and TypeORM's alone take 10 MB and a fifth of a second.
 */
export async function traceSources(): Promise<void> {
  await import('typeorm');
  process.setSourceMapsEnabled(true);
}
