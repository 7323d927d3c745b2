import type { z } from 'zod';
import { axisSchema } from '../../../schema/axis.ts';
import { claimSchema } from '../../../schema/claim.ts';
import { codingDecisionSchema, codingRuleSchema, codingSchema } from '../../../schema/coding.ts';
import { conceptSchema } from '../../../schema/concept.ts';
import { diagramSchema } from '../../../schema/diagram.ts';
import { factSchema } from '../../../schema/fact.ts';
import { instrumentSchema } from '../../../schema/instrument.ts';
import { lectureSchema } from '../../../schema/lecture.ts';
import { modeSchema } from '../../../schema/mode.ts';
import { outcomeSchema } from '../../../schema/outcome.ts';
import { pageSchema } from '../../../schema/page.ts';
import { moveSchema } from '../../../schema/move.ts';
import { paperSchema } from '../../../schema/paper.ts';
import { questionSchema } from '../../../schema/question.ts';
import { quoteSchema } from '../../../schema/quote.ts';
import { readingSchema } from '../../../schema/reading.ts';
import { referenceSchema } from '../../../schema/reference.ts';
import { routeSchema } from '../../../schema/route.ts';
import { siteSchema } from '../../../schema/site.ts';
import { speakerSchema } from '../../../schema/speaker.ts';
import { sourceSchema } from '../../../schema/source.ts';
import { evidenceSchema } from '../../../schema/table.ts';
import { themeSchema } from '../../../schema/theme.ts';
import { workSchema } from '../../../schema/work.ts';

interface KindOfContent {
  schema: z.ZodType;
  /** Which files hold it. */
  files: RegExp;
  /** A list of entries, one entry with an id of its own, or one that is named after its file. */
  holds: 'list' | 'entry' | 'named entry';
}

/** What a content folder holds, and where. A new kind of content begins with a line here. */
export const kinds = {
  site: { schema: siteSchema, files: /^site\.yaml$/, holds: 'named entry' },
  paper: { schema: paperSchema, files: /^paper\.yaml$/, holds: 'named entry' },
  axis: { schema: axisSchema, files: /^axes\.yaml$/, holds: 'list' },
  speaker: { schema: speakerSchema, files: /^speakers\.yaml$/, holds: 'list' },
  theme: { schema: themeSchema, files: /^themes\.yaml$/, holds: 'list' },
  coding: { schema: codingSchema, files: /^coding\/(first|second)\.yaml$/, holds: 'named entry' },
  rule: { schema: codingRuleSchema, files: /^coding\/rules\.yaml$/, holds: 'list' },
  decision: { schema: codingDecisionSchema, files: /^coding\/decisions\.yaml$/, holds: 'list' },
  quote: { schema: quoteSchema, files: /^quotes\/[^/]+\.yaml$/, holds: 'list' },
  table: { schema: evidenceSchema, files: /^tables\/[^/]+\.yaml$/, holds: 'entry' },
  instrument: { schema: instrumentSchema, files: /^instruments\.yaml$/, holds: 'list' },
  claim: { schema: claimSchema, files: /^claims\.yaml$/, holds: 'list' },
  reference: { schema: referenceSchema, files: /^references\.yaml$/, holds: 'list' },
  fact: { schema: factSchema, files: /^facts\/[^/]+\.yaml$/, holds: 'list' },
  source: { schema: sourceSchema, files: /^sources\.yaml$/, holds: 'list' },
  work: { schema: workSchema, files: /^works\.yaml$/, holds: 'list' },
  route: { schema: routeSchema, files: /^routes\.yaml$/, holds: 'list' },
  question: { schema: questionSchema, files: /^questions\/[^/]+\.yaml$/, holds: 'list' },
  outcome: { schema: outcomeSchema, files: /^outcomes\.yaml$/, holds: 'list' },
  diagram: { schema: diagramSchema, files: /^diagrams\/[^/]+\.yaml$/, holds: 'named entry' },
  reading: { schema: readingSchema, files: /^reading\/[^/]+\.mdx$/, holds: 'named entry' },
  lecture: { schema: lectureSchema, files: /^lectures\/[^/]+\.mdx$/, holds: 'named entry' },
  mode: { schema: modeSchema, files: /^modes\/[^/]+\.mdx$/, holds: 'named entry' },
  concept: { schema: conceptSchema, files: /^concepts\/[^/]+\.mdx$/, holds: 'named entry' },
  move: { schema: moveSchema, files: /^moved\.yaml$/, holds: 'list' },
  page: { schema: pageSchema, files: /^pages\/[^/]+\.mdx$/, holds: 'named entry' },
} as const satisfies Record<string, KindOfContent>;

export type Kind = keyof typeof kinds;

/** The type of a valid entry of a kind. */
export type Of<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** The kind of content that a file holds, by its path below the content folder. */
export function kindOf(file: string): Kind | undefined {
  // What begins with a dot is a system’s or an editor’s own.
  if (/(^|\/)\./.test(file)) return undefined;
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].files.test(file));
}
