import { type Document, LineCounter, type Node, isMap, isNode, parseDocument } from 'yaml';
import type { Fault } from '../../../schema/fault.ts';
import type { Path, PlaceOf } from './content.ts';

/** What a YAML text says, where everything in it stands, and its faults of syntax. */
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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line, column: col };
  };
  return {
    value: document.toJS() as unknown,
    at: (path = []) => place(offsetOf(document, path)),
    faults: document.errors.map((error) => ({
      id: 'yaml-syntax',
      ...place(error.pos[0]),
      found: `YAML of which the parser says “${error.message}”`,
      expected: 'YAML 1.2',
      remedy: 'look for a missing quotation mark, colon or indent at this line or the one before',
    })),
  };
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
