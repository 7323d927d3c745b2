import type { z } from 'zod';
import { axisSchema } from './schema/evidence/axis.ts';
import { changeSchema } from './schema/change.ts';
import { claimSchema } from './schema/evidence/claim.ts';
import { codingDecisionSchema, codingRuleSchema, codingSchema } from './schema/evidence/coding.ts';
import { conceptSchema } from './schema/concept.ts';
import { diagramSchema } from './schema/diagram.ts';
import { factSchema } from './schema/evidence/fact.ts';
import { imageSchema } from './schema/image.ts';
import { instrumentSchema } from './schema/evidence/instrument.ts';
import { lectureSchema } from './schema/lecture.ts';
import { modeSchema } from './schema/evidence/mode.ts';
import { outcomeSchema } from './schema/outcome.ts';
import { pageSchema } from './schema/page.ts';
import { moveSchema } from './schema/move.ts';
import { paperSchema } from './schema/paper.ts';
import { questionSchema } from './schema/question.ts';
import { quoteSchema } from './schema/evidence/quote.ts';
import { readingSchema } from './schema/reading.ts';
import { referenceSchema } from './schema/reference.ts';
import { routeSchema } from './schema/route.ts';
import { siteSchema } from './schema/site.ts';
import { speakerSchema } from './schema/evidence/speaker.ts';
import { sourceSchema } from './schema/evidence/source.ts';
import { evidenceSchema } from './schema/evidence/table.ts';
import { themeSchema } from './schema/evidence/theme.ts';
import { workSchema } from './schema/work.ts';

interface ContentKind {
  /** The field of the Book that holds what is written of it, and the name of Astro’s collection. */
  in: string;
  schema: z.ZodType;
  /** Which files hold it: a path below the content folder, with `*` for any name and `{a,b}` for one of several. */
  files: string;
  /** A list of entries; one entry with an id of its own, or named after its file; or the only one that there is. */
  holds: 'list' | 'entry' | 'named entry' | 'only entry';
  /** Whether the Book keeps the text below the front matter, which is read there as passages. */
  body?: true;
}

/**
 * What a content folder holds, and where: checks, Astro and tests read it by this. A book needs what is the `only entry` of its
 * kind, and may lack every other kind: its list is then empty, and the site has no pages of it (`needs` in page-kinds.ts).
 */
export const kinds = {
  site: { in: 'site', schema: siteSchema, files: 'site.yaml', holds: 'only entry' },
  paper: { in: 'paper', schema: paperSchema, files: 'paper.yaml', holds: 'only entry' },
  axis: { in: 'axes', schema: axisSchema, files: 'axes.yaml', holds: 'list' },
  speaker: { in: 'speakers', schema: speakerSchema, files: 'speakers.yaml', holds: 'list' },
  theme: { in: 'themes', schema: themeSchema, files: 'themes.yaml', holds: 'list' },
  coding: { in: 'codings', schema: codingSchema, files: 'coding/{first,second}.yaml', holds: 'named entry' },
  rule: { in: 'codingRules', schema: codingRuleSchema, files: 'coding/rules.yaml', holds: 'list' },
  decision: {
    in: 'codingDecisions',
    schema: codingDecisionSchema,
    files: 'coding/decisions.yaml',
    holds: 'list',
  },
  quote: { in: 'quotes', schema: quoteSchema, files: 'quotes/*.yaml', holds: 'list' },
  table: { in: 'evidence', schema: evidenceSchema, files: 'tables/*.yaml', holds: 'entry' },
  instrument: { in: 'instruments', schema: instrumentSchema, files: 'instruments.yaml', holds: 'list' },
  claim: { in: 'claims', schema: claimSchema, files: 'claims.yaml', holds: 'list' },
  reference: { in: 'references', schema: referenceSchema, files: 'references.yaml', holds: 'list' },
  fact: { in: 'facts', schema: factSchema, files: 'facts/*.yaml', holds: 'list' },
  source: { in: 'sources', schema: sourceSchema, files: 'sources.yaml', holds: 'list' },
  work: { in: 'works', schema: workSchema, files: 'works.yaml', holds: 'list' },
  route: { in: 'routes', schema: routeSchema, files: 'routes.yaml', holds: 'list' },
  outcome: { in: 'outcomes', schema: outcomeSchema, files: 'outcomes.yaml', holds: 'list' },
  question: { in: 'questions', schema: questionSchema, files: 'questions/*.yaml', holds: 'list' },
  diagram: { in: 'diagrams', schema: diagramSchema, files: 'diagrams/*.yaml', holds: 'named entry' },
  image: { in: 'images', schema: imageSchema, files: 'images/*.yaml', holds: 'named entry' },
  reading: {
    in: 'readings',
    schema: readingSchema,
    files: 'reading/*.mdx',
    holds: 'named entry',
    body: true,
  },
  lecture: {
    in: 'lectures',
    schema: lectureSchema,
    files: 'lectures/*.mdx',
    holds: 'named entry',
    body: true,
  },
  mode: { in: 'modes', schema: modeSchema, files: 'modes/*.mdx', holds: 'named entry', body: true },
  concept: {
    in: 'concepts',
    schema: conceptSchema,
    files: 'concepts/*.mdx',
    holds: 'named entry',
    body: true,
  },
  change: { in: 'changes', schema: changeSchema, files: 'changes.yaml', holds: 'list' },
  move: { in: 'moves', schema: moveSchema, files: 'moved.yaml', holds: 'list' },
  page: { in: 'pages', schema: pageSchema, files: 'pages/*.mdx', holds: 'named entry', body: true },
} as const satisfies Record<string, ContentKind>;

export type Kind = keyof typeof kinds;

/** The type of a valid entry of a kind. */
export type Of<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** Every kind with its name. */
export const allKinds: readonly (ContentKind & { name: Kind })[] = Object.entries(kinds).map(
  ([name, kind]) => ({
    ...kind,
    name: name as Kind,
  }),
);

/** The kind of content that a file holds, by its path below the content folder. */
export function kindOf(file: string): Kind | undefined {
  // What begins with a dot is a system’s or an editor’s own.
  if (/(^|\/)\./.test(file)) return undefined;
  return patterns.find(({ pattern }) => pattern.test(file))?.name;
}

const patterns = allKinds.map(({ name, files }) => ({ name, pattern: patternOf(files) }));

function patternOf(files: string): RegExp {
  const source = files
    .replaceAll('.', '\\.')
    .replaceAll('*', '[^/]+')
    .replace(/\{(.*)\}/, (_, names: string) => `(?:${names.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`);
}
