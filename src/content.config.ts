import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { drawings } from './loaders/drawings.ts';
import { textFile } from './loaders/text-file.ts';
import { yamlLists } from './loaders/yaml-lists.ts';
import { axisSchema } from './schema/axis.ts';
import { claimSchema } from './schema/claim.ts';
import { codingDecisionSchema, codingRuleSchema, codingSchema } from './schema/coding.ts';
import { conceptSchema } from './schema/concept.ts';
import { drawingSchema } from './schema/drawing.ts';
import { factSchema } from './schema/fact.ts';
import { instrumentSchema } from './schema/instrument.ts';
import { lectureSchema } from './schema/lecture.ts';
import { modeSchema } from './schema/mode.ts';
import { moveSchema } from './schema/move.ts';
import { outcomeSchema } from './schema/outcome.ts';
import { pageSchema } from './schema/page.ts';
import { paperSchema } from './schema/paper.ts';
import { questionSchema } from './schema/question.ts';
import { quoteSchema } from './schema/quote.ts';
import { readingSchema } from './schema/reading.ts';
import { referenceSchema } from './schema/reference.ts';
import { routeSchema } from './schema/route.ts';
import { speakerSchema } from './schema/speaker.ts';
import { sourceSchema } from './schema/source.ts';
import { evidenceSchema } from './schema/table.ts';
import { themeSchema } from './schema/theme.ts';
import { workSchema } from './schema/work.ts';

const folder = resolve(process.env.CONTENT_DIR ?? 'content');

/** Entries of one folder, an entry a file, named after the file. */
const files = <S extends z.ZodType>(below: string, pattern: string, schema: S) =>
  defineCollection({ loader: glob({ base: pathToFileURL(`${join(folder, below)}/`), pattern }), schema });
/** Lists, an entry a file: the order of their items is the paper's. */
const lists = <S extends z.ZodType>(pattern: string, schema: S) =>
  defineCollection({ loader: yamlLists(folder, pattern), schema: z.object({ list: z.array(schema) }) });

export const collections = {
  paper: files('', 'paper.yaml', paperSchema),
  axes: lists('axes.yaml', axisSchema),
  speakers: lists('speakers.yaml', speakerSchema),
  themes: lists('themes.yaml', themeSchema),
  quotes: lists('quotes/*.yaml', quoteSchema),
  codings: files('coding', '{first,second}.yaml', codingSchema),
  codingRules: lists('coding/rules.yaml', codingRuleSchema),
  codingDecisions: lists('coding/decisions.yaml', codingDecisionSchema),
  evidence: files('tables', '*.yaml', evidenceSchema),
  instruments: lists('instruments.yaml', instrumentSchema),
  claims: lists('claims.yaml', claimSchema),
  references: lists('references.yaml', referenceSchema),
  facts: lists('facts/*.yaml', factSchema),
  sources: lists('sources.yaml', sourceSchema),
  works: lists('works.yaml', workSchema),
  routes: lists('routes.yaml', routeSchema),
  outcomes: lists('outcomes.yaml', outcomeSchema),
  questions: lists('questions/*.yaml', questionSchema),
  moves: lists('moved.yaml', moveSchema),
  permalinks: defineCollection({
    loader: textFile(join(folder, 'permalinks.lock'), 'lock'),
    schema: z.object({ text: z.string() }),
  }),
  diagrams: defineCollection({ loader: drawings(join(folder, 'diagrams')), schema: drawingSchema }),
  reading: files('reading', '*.mdx', readingSchema),
  lectures: files('lectures', '*.mdx', lectureSchema),
  modes: files('modes', '*.mdx', modeSchema),
  concepts: files('concepts', '*.mdx', conceptSchema),
  pages: files('pages', '*.mdx', pageSchema),
};
