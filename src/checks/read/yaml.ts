import { type Document, LineCounter, type Node, isMap, isNode, parseDocument, visit } from 'yaml';
import type { Fault } from '../../lib/fault.ts';
import type { Path, PlaceOf } from './content.ts';

/** What a YAML text says, where everything in it is, and its faults of syntax. */
export interface Yaml {
  value: unknown;
  at: PlaceOf;
  faults: Fault[];
}

/**
 * Parses YAML and remembers places. A broken text is no exception: its value is what could be made out.
 * @param file the path that messages show
 */
export function readYaml(file: string, text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line, column: col };
  };
  const { value, complaint } = valueOf(document);
  const complaints = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message,
  }));
  return {
    value,
    at: (path = []) => place(offsetOf(document, path)),
    faults: [...first(complaints, lines), ...(complaint ? [complaint] : [])].map(({ offset, message }) => ({
      id: 'yaml-syntax',
      ...place(offset),
      found: `YAML of which the parser says “${message}”`,
      expected: 'YAML 1.2',
      remedy: 'look for a missing quotation mark, colon or indent at this line or the one before',
    })),
  };
}

interface Complaint {
  offset: number | undefined;
  message: string;
}

/** What the text says; aliases that name nothing, or too much, are found only when they are followed. */
function valueOf(document: Document): { value: unknown; complaint?: Complaint } {
  try {
    return { value: document.toJS() as unknown };
  } catch (error) {
    let offset: number | undefined;
    visit(document, {
      Alias(_key, alias) {
        if (alias.resolve(document)) return undefined;
        offset = alias.range?.[0];
        return visit.BREAK;
      },
    });
    return { value: undefined, complaint: { offset, message: (error as Error).message } };
  }
}

/** After one thing that it cannot read, a parser stumbles over what follows: the first of a line, and few of a file. */
function first(complaints: Complaint[], lines: LineCounter): Complaint[] {
  const lineOf = ({ offset }: Complaint) => lines.linePos(offset ?? 0).line;
  return complaints
    .filter((one, index) => complaints.findIndex((other) => lineOf(other) === lineOf(one)) === index)
    .slice(0, 3);
}

/** Offset of the key or item that a path ends in, or of the deepest one above it that exists. */
function offsetOf(document: Document, path: Path): number | undefined {
  if (path.length === 0) return startOf(document.contents);
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isNode(key) && String(key) === String(last));
    if (pair) return startOf(pair.key as Node);
  }
  return startOf(document.getIn(path, true)) ?? offsetOf(document, path.slice(0, -1));
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
