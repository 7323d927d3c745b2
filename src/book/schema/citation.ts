import { z } from 'zod';
import { cslItemSchema } from './csl.ts';

/** A stretch of a formatted citation. Text is text, never HTML. */
const citationRunSchema = z.strictObject({
  text: z.string().min(1),
  italic: z.literal(true).optional(),
  accessed: z
    .literal(true)
    .optional()
    .describe('The text is “day month year”, for the day of reading: “3 May 2027”.'),
  page: z.literal(true).optional().describe('The text is “page”, for the number of the page that is cited.'),
});

/** What is cited: one of our pages, a part of one, or something from the paper that a page shows. */
const citationKindSchema = z.enum([
  'page',
  'paragraph',
  'claim',
  'concept',
  'quotation',
  'table',
  'figure',
  'paper',
]);

/** A citation in one style. */
const styledCitationSchema = z.strictObject({
  id: z.string().min(1).describe('The style: `harvard`.'),
  name: z.string().min(1).describe('The style as readers know it: “Harvard (Cite Them Right)”.'),
  notes: z.boolean().describe('Whether the style cites in footnotes, so that `inText` is one.'),
  entry: z.array(citationRunSchema).min(1).describe('The entry in the list of references.'),
  inText: z.array(citationRunSchema).min(1).describe('The citation in the text, or in its note.'),
  onPage: z
    .array(citationRunSchema)
    .min(1)
    .optional()
    .describe('The same with the number of a page, where the work has numbered pages.'),
});

/** An item for reference managers: a CSL item with an abstract. What is meant of it is in its note. */
const exportedItemSchema = cslItemSchema.extend({ abstract: z.string().optional() });

/** The same before it is written down in a format. */
export const citedItemSchema = exportedItemSchema.extend({
  annote: z
    .string()
    .optional()
    .describe('Which words or table of the item are meant, and their address here.'),
});

/** Everything that is offered of one citable thing. */
const citationSchema = z.strictObject({
  kind: citationKindSchema,
  title: z.string().min(1).describe('What it is called here: “Who turns the tap”, “Table 3: Water”.'),
  url: z.url().describe('Its absolute address here.'),
  styles: z.array(styledCitationSchema).min(1).describe('The default style first.'),
  bibtex: z.string().min(1).describe('As BibTeX.'),
  biblatex: z.string().min(1).describe('As BibLaTeX.'),
  ris: z.string().min(1).describe('As RIS, with CRLF line ends.'),
  csl: z.array(exportedItemSchema).length(1).describe('As CSL-JSON.'),
});

/**
 * The citations of one page, as `/data/cite/<path>.json` holds them: `/read/water/` has `/data/cite/read/water.json`, the
 * front page `/data/cite/index.json`. A quotation’s or a table’s own page stands for the quotation or the table; any
 * other page is cited as one of our pages. The paper itself is `/data/cite/paper.json`.
 */
export const citationFileSchema = z.strictObject({
  page: citationSchema,
  pieces: z
    .record(z.string(), citationSchema)
    .describe('By the fragment that names each on the page: `water-1b`. What has none is cited as the page.'),
});

export type CitationRun = z.infer<typeof citationRunSchema>;
export type CitationKind = z.infer<typeof citationKindSchema>;
export type StyledCitation = z.infer<typeof styledCitationSchema>;
export type CitedItem = z.infer<typeof citedItemSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type CitationFile = z.infer<typeof citationFileSchema>;
