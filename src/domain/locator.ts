import type { Paper } from '../schema/paper.ts';
import { restsOn, sectionOf } from './addresses.ts';

/** A place in the paper, spelt for a reader. */
export interface Locator {
  /** Paragraph id in the paper: `theory-2`. */
  id: string;
  section: string;
  /** Number of the paragraph within its section. */
  number: number;
  /** “Theory 2”: for margins. */
  short: string;
  /** “‘The lie of the ground’, paragraph 2”: for citations. */
  full: string;
  opens: string;
}

/**
 * The place that a paragraph id names; ours (`theory-2b`) names the paper's (`theory-2`).
 * @throws when the paper has no such paragraph.
 */
export function locate(paper: Paper, paragraph: string): Locator {
  const id = restsOn(paragraph);
  const entry = paper.paragraphs.find((candidate) => candidate.id === id);
  const section = paper.sections.find((candidate) => candidate.id === sectionOf(id));
  if (!entry || !section) throw new Error(`The paper has no paragraph “${paragraph}”.`);
  const number = Number(id.slice(id.lastIndexOf('-') + 1));
  return {
    id,
    section: section.id,
    number,
    short: `${section.short} ${number}`,
    full: `‘${section.title}’, paragraph ${number}`,
    opens: entry.opens,
  };
}
