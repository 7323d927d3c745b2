import { readFile } from 'node:fs/promises';
import { diagramOutlineSchema } from '../../../book/schema/diagram-outline.ts';
import type { Fault } from '../../../lib/fault.ts';
import { parseDiagram, type Parsed } from './parse.ts';
import { hash, readDiagrams, type Diagram } from './sources.ts';
import { parsed } from '../../../lib/json.ts';

/** A diagram whose picture is missing or was made from something else, with what its source says now. */
export interface Due {
  diagram: Diagram;
  parsed: Parsed;
  why: 'missing' | 'stale' | 'spoilt';
}

/** Which pictures of a content folder have to be drawn, and which cannot be until an author mends something. */
export async function assess(contentDir: string, all = false): Promise<{ due: Due[]; faults: Fault[] }> {
  const { diagrams, faults } = await readDiagrams(contentDir);
  const due: Due[] = [];
  for (const diagram of diagrams) {
    const why = await stateOf(diagram);
    if (why === 'fresh' && !all) continue;
    const parsed = await parseDiagram(diagram);
    if ('faults' in parsed) faults.push(...parsed.faults);
    else due.push({ diagram, parsed, why: why === 'fresh' ? 'stale' : why });
  }
  return { due, faults };
}

async function stateOf({ files, stamp }: Diagram): Promise<Due['why'] | 'fresh'> {
  const [picture, outline] = await Promise.all([files.picture, files.outline].map(read));
  if (picture === undefined || outline === undefined) return 'missing';
  const found = diagramOutlineSchema.safeParse(parsed(outline));
  if (!found.success) return 'spoilt';
  if (found.data.source !== stamp) return 'stale';
  return found.data.picture === hash(picture) ? 'fresh' : 'spoilt';
}

const read = (file: string) => readFile(file, 'utf8').catch(() => undefined);
