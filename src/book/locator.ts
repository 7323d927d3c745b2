import type { Paper } from './schema/paper.ts';
import { restsOn, sectionOf } from './addresses.ts';
import { onceFor } from '../lib/once.ts';

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
  const entry = paragraphsOf(paper).get(id);
  const section = sectionsOf(paper).get(sectionOf(id));
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

/** Whether one of our paragraphs draws on one that the paper numbers. */
export function isOfPaper(paper: Paper, paragraph: string): boolean {
  return paragraphsOf(paper).has(restsOn(paragraph));
}

const paragraphsOf = onceFor(({ paragraphs }: Paper) => new Map(paragraphs.map((one) => [one.id, one])));
const sectionsOf = onceFor(({ sections }: Paper) => new Map(sections.map((one) => [one.id, one])));
