import { commentedJson } from './commented-json.js';
import { headText } from './decode.js';
import { championshipRows } from './opentrack-championship.js';
import { combinedRows, meetingRows } from './opentrack-meeting.js';
import type { Json } from './json-value.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { wholeText } from './whole-text.js';

const MOST_BYTES = 15_000_000;
const SIGNS = /"(event_results|iaaf_score|finishers|eventCode|organiser_id|prog_code|vest_number)"/;

/** JSON of OpenTrack: results of a meeting, one combined event, or its proposal for championships. */
export const openTrackReader: Reader = {
  code: 'opentrack-json',
  about: 'OpenTrack JSON: results of a meeting, of a combined event, or of a championship.',
  delivers: 'results',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  recognises: (head) => {
    const text = headText(head);
    return /^\s*\{/.test(text) && SIGNS.test(text) && !/"units"\s*:/.test(text);
  },
  read: readOpenTrack,
};

async function* readOpenTrack(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const parsed = (await commentedJson(text, about)) as Json | undefined;
  if (parsed === undefined) return;
  const shape = [meetingRows, combinedRows, championshipRows].find((one) => one.fits(parsed));
  if (!shape) {
    about.remark({ code: 'json_shape', path: '/' });
    return;
  }
  let row = 0;
  for (const found of shape.rows(parsed)) {
    row += 1;
    yield { ...found, row };
  }
  if (row === 0) about.remark({ code: 'no_rows' });
}
