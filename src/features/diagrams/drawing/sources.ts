import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, LineCounter } from 'yaml';
import { diagramSchema, type DiagramFields } from '../../../book/schema/diagram.ts';
import type { Fault } from '../../../lib/fault.ts';

/** Raise it when the drawing or its finishing changes, or Mermaid does: every picture is stale then. */
const finishing = 1;

/** One diagram as its author wrote it. */
export interface Diagram {
  id: string;
  /** The Mermaid source. */
  source: string;
  words: DiagramFields;
  /** Node id of a link → the line it is in. */
  linkLines: ReadonlyMap<string, number>;
  /** Hash of all that its picture is made from. */
  stamp: string;
  files: { source: string; words: string; picture: string; outline: string };
}

/** The folder of the diagrams in a content folder. */
export const folderOf = (contentDir: string) => join(contentDir, 'diagrams');

/** All diagrams of a content folder whose source and words can be read, and what is wrong with the others. */
export async function readDiagrams(contentDir: string): Promise<{ diagrams: Diagram[]; faults: Fault[] }> {
  const folder = folderOf(contentDir);
  const names = await readdir(folder).catch(() => []);
  const ids = names
    .sort()
    .filter((name) => name.endsWith('.mmd'))
    .map((name) => name.slice(0, -4));
  const read = await Promise.all(ids.map((id) => readDiagram(folder, id)));
  return {
    diagrams: read.flatMap((one) => ('stamp' in one ? [one] : [])),
    faults: read.flatMap((one) => ('stamp' in one ? [] : one.faults)),
  };
}

/** A hash that does not depend on how a system ends its lines. */
export function hash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

async function readDiagram(folder: string, id: string): Promise<Diagram | { faults: Fault[] }> {
  const file = (extension: string) => join(folder, `${id}.${extension}`);
  const files = { source: file('mmd'), words: file('yaml'), picture: file('svg'), outline: file('json') };
  const source = await readFile(files.source, 'utf8');
  const yaml = await readFile(files.words, 'utf8').catch(() => undefined);
  if (yaml === undefined) return { faults: [wordless(files)] };
  const read = readWords(files.words, yaml);
  return 'faults' in read ? read : { id, source, ...read, stamp: stampOf(source, read.words), files };
}

/** Only the words that are in the picture count: a change to the others needs no new one. */
function stampOf(source: string, { title, description, links }: DiagramFields): string {
  return hash(JSON.stringify([finishing, source.replaceAll('\r\n', '\n'), title, description, links]));
}

function readWords(file: string, yaml: string): Pick<Diagram, 'words' | 'linkLines'> | { faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (path: PropertyKey[]) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range && lines.linePos(node.range[0]).line;
  };
  const fault = (line: number | undefined, found: string): Fault => ({
    id: 'diagram-words',
    file,
    ...(line === undefined ? {} : { line }),
    found,
    expected: 'the words beside a diagram, as src/book/schema/diagram.ts has them',
    remedy: 'mend it',
  });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) =>
      fault(lines.linePos(pos[0]).line, `what YAML does not allow (${message.split(/ at line |\n/)[0]})`),
    );
    return { faults };
  }
  const parsed = diagramSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) =>
      fault(lineAt(path), path.length > 0 ? `${path.join('.')}: ${message}` : message),
    );
    return { faults };
  }
  const links = Object.keys(parsed.data.links).map((id) => [id, lineAt(['links', id]) ?? 1] as const);
  return { words: parsed.data, linkLines: new Map(links) };
}

const wordless = (files: Diagram['files']): Fault => ({
  id: 'diagram-words',
  file: files.source,
  found: 'a drawing without words',
  expected: `its title and description in ${files.words}`,
  remedy: 'write it',
});
