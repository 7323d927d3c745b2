import type { DiagramOutline } from '../../../book/schema/diagram-outline.ts';
import type { Fault } from '../../../lib/fault.ts';
import { outlineOf, type FlowchartDb } from './outline.ts';
import { classesOf, notFlowchart, ownColours, strayLinks, unknownClasses } from './rules.ts';
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
      ...ownColours(diagram, db),
      ...unknownClasses(diagram, db),
    ];
    return faults.length > 0 ? { faults } : parsed;
  } catch (error) {
    return { faults: [syntaxFault(diagram, error)] };
  }
}

/**
 * Mermaid parses without a DOM, all but its sanitiser (its own dependency), which asks for one. What is parsed here is
 * only ever shown as plain text, so the sanitiser may pass everything on.
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
      line === undefined
        ? `what Mermaid cannot read (${message.split('\n')[0]})`
        : `“${source.split('\n')[line - 1]?.trim()}”, where Mermaid stops reading`,
    expected: 'a flowchart (https://mermaid.js.org/syntax/flowchart.html)',
    remedy: 'mend it there or just before, then run npm run diagrams',
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
