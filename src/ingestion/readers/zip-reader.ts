import type { KnownPerson, ReadAbout, Reader, ReadRow, Remark } from './reader.js';
import { type ZipEntry, zipEntries, ZipRefused } from './zip-entries.js';

const HEAD_BYTES = 4_096;
const LARGEST_ENTRY = 100_000_000;
const BESIDE_THE_MEET = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

interface Part {
  entry: ZipEntry;
  reader: Reader;
}

/** The folder of a meet in one archive: every file in it by its own format, start lists for the names. */
export const zipReader = (readers: readonly Reader[]): Reader => ({
  code: 'zip',
  about: "A zip of a meet's folder: each file by its own format, with start lists naming who ran.",
  delivers: 'results',
  extensions: ['.zip'],
  mediaTypes: ['application/zip'],
  recognises: (head) => head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1')),
  read: (bytes, about) => readFolder(bytes, about, readers),
});

async function* readFolder(
  bytes: AsyncIterable<Buffer>,
  about: ReadAbout,
  readers: readonly Reader[],
): AsyncIterable<ReadRow> {
  try {
    const parts = await partsOf(await zipEntries(bytes), about, readers);
    const people = await peopleOf(parts, about);
    let row = 0;
    for (const { entry, reader } of parts) {
      if (reader.delivers === 'people') continue;
      for await (const found of reader.read(entry.open(), aboutEntry(about, entry, people))) {
        row += 1;
        yield { ...found, row, path: `${entry.name}:${found.path ?? found.row}` };
      }
    }
    if (row === 0) about.remark({ code: parts.length > 0 ? 'start_list_only' : 'no_rows' });
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    about.remark({ code: error.code, text: error.message });
  }
}

async function partsOf(
  entries: readonly ZipEntry[],
  about: ReadAbout,
  readers: readonly Reader[],
): Promise<Part[]> {
  const parts: Part[] = [];
  const inOrder = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of inOrder) {
    if (BESIDE_THE_MEET.test(entry.name)) continue;
    const head = await headOf(entry);
    const name = entry.name.split('/').at(-1) ?? '';
    const reader = readers.find((one) => one.recognises(head, name));
    if (reader && reader.delivers !== 'nothing' && entry.sizeBytes <= LARGEST_ENTRY)
      parts.push({ entry, reader });
    else about.remark({ code: 'zip_entry_ignored', path: entry.name });
  }
  return parts;
}

async function headOf(entry: ZipEntry): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of entry.open()) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

/** Who has which number; a number that two people have names nobody. */
async function peopleOf(parts: readonly Part[], about: ReadAbout): Promise<Map<string, KnownPerson>> {
  const people = new Map<string, KnownPerson>();
  const doubtful = new Set<string>();
  for (const { entry, reader } of parts) {
    if (!reader.people) continue;
    for await (const [id, person] of reader.people(entry.open(), aboutEntry(about, entry))) {
      const other = people.get(id);
      const isSame =
        !other || (other.familyName === person.familyName && other.givenName === person.givenName);
      if (!isSame) doubtful.add(id);
      people.set(id, { ...other, ...person });
    }
  }
  for (const id of doubtful) {
    people.delete(id);
    about.remark({ code: 'number_twice', text: id });
  }
  return people;
}

function aboutEntry(about: ReadAbout, entry: ZipEntry, people?: Map<string, KnownPerson>): ReadAbout {
  const remark = ({ path, ...said }: Remark) =>
    about.remark({ ...said, path: path ? `${entry.name}:${path}` : entry.name });
  return { ...about, fileName: entry.name.split('/').at(-1) ?? '', remark, ...(people && { people }) };
}
