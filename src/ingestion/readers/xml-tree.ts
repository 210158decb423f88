import type { ReadAbout } from './reader.js';

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  /** Line of the opening tag, from 1. */
  line: number;
  children: XmlElement[];
}

const DEEPEST = 40;
const MOST_ELEMENTS = 300_000;

class Refused extends Error {}

const refuse = (code: 'xml_doctype' | 'xml_broken') => () => {
  throw new Refused(code);
};

/**
 * The elements of a document with the lines they stand on; null, with a remark, when it is broken or when it
 * declares a document type: entities of its own are how a small file grows without end.
 */
export async function xmlTree(text: string, about: ReadAbout): Promise<XmlElement | null> {
  const { default: sax } = await import('sax');
  const parser = sax.parser(true, { trim: true, normalize: true, position: true });
  const root: XmlElement = { name: '', attributes: {}, text: '', line: 0, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  parser.onopentag = ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new Refused('xml_broken');
    const line = parser.line + 1;
    const element = { name, attributes: attributes as Record<string, string>, text: '', line, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  const take = (part: string) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.onclosetag = () => void open.pop();
  Object.assign(parser, {
    ondoctype: refuse('xml_doctype'),
    onerror: refuse('xml_broken'),
    ontext: take,
    oncdata: take,
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const code = error.message === 'xml_doctype' ? 'xml_doctype' : 'xml_broken';
    about.remark({ code, path: `line ${parser.line + 1}` });
    return null;
  }
  return root.children[0] ?? null;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The text of a child, or undefined when it is missing or empty. */
export const textOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.text.trim() || undefined;

/** The name of the first element, from the first bytes of a file; null when it is not XML. */
export function rootName(head: string): string | null {
  const bare = head.replace(/^[\uFEFF\u00EF\u00BB\u00BF\s]+/, '');
  if (!bare.startsWith('<')) return null;
  return /<(?![?!])([\w:.-]+)/.exec(bare.replaceAll(/<!--[\s\S]*?-->/g, ''))?.[1] ?? null;
}
