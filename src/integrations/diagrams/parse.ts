import type { DiagramOutline } from '../../schema/diagram-outline.ts';
import type { Fault } from '../../schema/fault.ts';
import { outlineOf, type FlowchartDb } from './outline.ts';
import { manners } from './roles.ts';
import type { Diagram } from './sources.ts';

/** What a source says, before it is drawn. */
export interface Parsed {
  outline: Omit<DiagramOutline, 'source' | 'picture'>;
  /** The classes of each node, group and edge. */
  classes: Record<string, string[]>;
}

/** Reads a Mermaid source with Mermaid's own grammar, without a browser. Only flowcharts have an outline to take. */
export async function parseDiagram(diagram: Diagram): Promise<Parsed | { faults: Fault[] }> {
  const { source, files } = diagram;
  try {
    const mermaid = await loadMermaid();
    const text = blankComments(source);
    // Parsing first also makes Mermaid learn its kinds of drawings, which the second call takes for granted.
    await mermaid.parse(text);
    const drawing = await mermaid.mermaidAPI.getDiagramFromText(text);
    if (!drawing.type.startsWith('flowchart')) return { faults: [notFlowchart(files.source, drawing.type)] };
    const db = drawing.db as unknown as FlowchartDb;
    const parsed = { outline: outlineOf(db, diagram.words.links), classes: classesOf(db) };
    const faults = [
      ...strayLinks(diagram, parsed.outline),
      ...ownColours(diagram),
      ...unknownClasses(diagram, db),
    ];
    return faults.length > 0 ? { faults } : parsed;
  } catch (error) {
    return { faults: [syntaxFault(diagram, error)] };
  }
}

/**
 * Mermaid parses without a DOM, all but its sanitiser, which asks for one. Nothing that is parsed here is ever shown,
 * so the sanitiser may pass everything on.
 */
async function loadMermaid() {
  const purify = (await import('dompurify')).default as unknown as Record<string, unknown>;
  purify.addHook ??= () => undefined;
  purify.sanitize ??= (text: string) => text;
  return (await import('mermaid')).default;
}

/** Mermaid cuts comments out and counts lines without them; blank lines in their place keep the author's numbers. */
function blankComments(source: string): string {
  return source.replace(/^[ \t]*%%(?!\{).*$/gm, '');
}

function syntaxFault({ source, files }: Diagram, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const line = lineOf(error, message, source);
  return {
    id: 'diagram-syntax',
    file: files.source,
    ...(line === undefined ? {} : { line }),
    found:
      message
        .split('\n')[0]
        ?.replace(/ on line \d+[.:]?/, ':')
        .replace(/:\s*$/, '') ?? message,
    expected: 'a flowchart that Mermaid understands',
    remedy:
      'mend it there or just before (https://mermaid.js.org/syntax/flowchart.html), then run npm run diagrams',
  };
}

function lineOf(error: unknown, message: string, source: string): number | undefined {
  const hash = (error as { hash?: { loc?: { first_line?: number } } }).hash;
  const line = hash?.loc?.first_line ?? Number(/ on line (\d+)/.exec(message)?.[1] ?? NaN);
  if (Number.isNaN(line)) return undefined;
  const cut =
    /^(?:---\s*\n[^]*?\n---\s*\n)?\s*?(?=[^\s])/.exec(blankComments(source))?.[0].split('\n').length ?? 1;
  return Math.min(line + cut - 1, source.trimEnd().split('\n').length);
}

const classesOf = (db: FlowchartDb) =>
  Object.fromEntries([
    ...[...db.getVertices().values()].map((vertex) => [vertex.id, vertex.classes]),
    ...db.getSubGraphs().map((group) => [group.id, group.classes]),
    ...db.getEdges().map((edge) => [edge.id, edge.classes]),
  ]) as Record<string, string[]>;

const notFlowchart = (file: string, type: string): Fault => ({
  id: 'diagram-kind',
  file,
  line: 1,
  found: `a drawing of the kind “${type}”`,
  expected: 'a flowchart: only of those can the words beside the drawing be made',
  remedy: 'begin the source with “flowchart TB” or “flowchart LR”',
});

const strayLinks = ({ words, files }: Diagram, outline: Parsed['outline']): Fault[] =>
  Object.keys(words.links)
    .filter((id) => !outline.nodes.some((node) => node.id === id))
    .map((id) => ({
      id: 'diagram-link',
      file: files.words,
      found: `a link for the node “${id}”, which the drawing does not have`,
      expected: `one of: ${outline.nodes.map((node) => node.id).join(', ')}`,
      remedy: 'correct the id under “links”, or take the link out',
    }));

function ownColours({ source, files }: Diagram): Fault[] {
  return source.split('\n').flatMap((text, index) =>
    /^\s*(?:style|linkStyle|classDef)\b|^\s*%%\{/.test(text)
      ? [
          {
            id: 'diagram-colour',
            file: files.source,
            line: index + 1,
            found: `“${text.trim()}”`,
            expected: `one of the classes ${Object.keys(manners).join(', ')}, which have a colour on light and dark paper`,
            remedy: 'take the line out and write :::class after the node',
          },
        ]
      : [],
  );
}

function unknownClasses({ source, files }: Diagram, db: FlowchartDb): Fault[] {
  return [...new Set(Object.values(classesOf(db)).flat())]
    .filter((name) => !(name in manners))
    .map((name) => ({
      id: 'diagram-class',
      file: files.source,
      line: source.split('\n').findIndex((text) => text.includes(name)) + 1,
      found: `the class “${name}”`,
      expected: `one of: ${Object.keys(manners).join(', ')}`,
      remedy: 'use one of those, or add a manner to src/integrations/diagrams/roles.ts',
    }));
}
