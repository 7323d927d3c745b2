import { z } from 'zod';
import { addresses } from '../../../book/addresses.ts';
import { codebookXml } from './codebook-xml.ts';
import { type Exporter, jsonFile, schemaFile } from '../../../site/exporter.ts';

/** The themes with definitions, rules and the quotations that carry each: as JSON, and for programs that code texts. */
export const codebook: Exporter = {
  name: 'Codebook',
  about:
    'The themes with their definitions and rules, for coding of your own: the .qdc file opens in ATLAS.ti, MAXQDA, NVivo and others that read REFI-QDA.',
  needs: ['themes'],
  files: (book, place) => {
    const codes: z.infer<typeof codeSchema>[] = book.themes.map(({ asked: _asked, ...theme }) => ({
      ...theme,
      quotes: book.quotes.filter((quote) => quote.themes.includes(theme.id)).map((quote) => quote.id),
      url: place(addresses.theme(theme.id)),
    }));
    return [
      jsonFile('codebook.json', codes),
      { path: 'codebook.qdc', type: 'application/xml; charset=utf-8', text: codebookXml(book, place('/')) },
      schemaFile('codebook.schema.json', place, 'Codebook', z.array(codeSchema)),
    ];
  },
};

const exampleSchema = z.strictObject({
  quote: z.string().describe('A quotation of `quotes.json`.'),
  why: z.string(),
});

const codeSchema = z.strictObject({
  id: z.string().describe('Permanent id; it is part of the address.'),
  name: z.string(),
  definition: z.string(),
  apply: z.string().describe('When to apply the code.'),
  avoid: z.string().describe('When not to, and what to use then.'),
  clear: exampleSchema.describe('A quotation to which it clearly applies.'),
  borderline: exampleSchema.describe('A quotation at its edge.'),
  quotes: z.array(z.string()).describe('The quotations that carry it, in the paper’s order.'),
  url: z.url().describe('Its page.'),
});
