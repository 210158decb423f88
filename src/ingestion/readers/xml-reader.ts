import { headText } from './decode.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import { rootName } from './xml-tree.js';

/** Any other XML: said clearly, with the name of its first element. */
export const xmlReader: Reader = {
  code: 'xml-unknown',
  about: 'XML of another kind: refused with the name of its first element.',
  delivers: 'nothing',
  extensions: ['.xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  recognises: (head) => /^[\uFEFF\s]*<\?xml\b/.test(headText(head)),
  read: refuse,
};

async function* refuse(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  let head = Buffer.alloc(0);
  for await (const chunk of bytes) {
    head = Buffer.concat([head, chunk]);
    if (head.length > 65_536) break;
  }
  about.remark({ code: 'xml_shape', text: rootName(headText(head))?.slice(0, 60) });
  yield* [];
}
