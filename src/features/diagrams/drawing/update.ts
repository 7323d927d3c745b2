import { rename, writeFile } from 'node:fs/promises';
import { basePlaceholder } from '../diagrams.ts';
import type { DiagramOutline } from '../../../book/schema/diagram-outline.ts';
import type { Fault } from '../../../lib/fault.ts';
import { assess, type Due } from './assess.ts';
import type { Studio } from './render.ts';
import { hash } from './sources.ts';

/**
 * Draws the pictures of a content folder that are not up to date, or all of them. A picture whose source is broken
 * stays as it is.
 */
export async function updateDiagrams(
  contentDir: string,
  { all = false, drawn = () => undefined }: { all?: boolean; drawn?: (picture: string) => void } = {},
): Promise<Fault[]> {
  const { due, faults } = await assess(contentDir, all);
  if (due.length === 0) return faults;
  // Only what draws needs a browser and a compiler.
  const { openStudio } = await import('./render.ts');
  const studio = await openStudio();
  try {
    for (const one of due) {
      const fault = await update(studio, one);
      if (fault) faults.push(fault);
      else drawn(one.diagram.files.picture);
    }
  } finally {
    await studio.close();
  }
  return faults;
}

async function update(studio: Studio, due: Due): Promise<Fault | undefined> {
  const { files } = due.diagram;
  try {
    const { picture, outline } = await make(studio, due);
    await replace(files.outline, `${JSON.stringify(outline, null, 2)}\n`);
    await replace(files.picture, picture);
    return undefined;
  } catch (error) {
    return {
      id: 'diagram-drawing',
      file: files.source,
      found: `a source that does not draw (${reasonOf(error)})`,
      expected: 'a flowchart that Mermaid can draw',
      remedy: 'simplify it until it draws, then run npm run diagrams',
    };
  }
}

/** What the page said, without what the browser's driver puts before and after it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^page\.evaluate: (?:Error: )?|\n[^]*/g, '');
}

/** The picture and the outline of one diagram, as they are saved. */
export async function make(
  studio: Studio,
  { diagram, parsed }: Omit<Due, 'why'>,
): Promise<{ picture: string; outline: DiagramOutline }> {
  const { id, source, words, stamp } = diagram;
  const nodes = parsed.outline.nodes.map(({ id, label, href }) => ({
    id,
    label,
    ...(href ? { href: basePlaceholder + href } : {}),
  }));
  const picture = await studio.draw({ id, source, words, stamp, nodes, classes: parsed.classes });
  return { picture, outline: { source: stamp, picture: hash(picture), ...parsed.outline } };
}

/** Writes beside and renames, so that a reader of the file sees the old one or the new one, whole. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
