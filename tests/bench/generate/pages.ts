import type { Made } from './quotations.ts';
import { each, placeOf, type Plan } from './plan.ts';

/** A page of the argument a section: a paragraph of ours on each of the paper's, its quotation and its tables. */
export function readings(
  plan: Plan,
  quotations: readonly Made[],
  tables: readonly { id: string; paragraph: string }[],
) {
  return each(plan.sections, (number) => {
    const first = (number - 1) * plan.paragraphs + 1;
    const body = each(plan.paragraphs, (offset) => {
      const { paragraph } = placeOf(first + offset - 1, plan);
      const quote = quotations[first + offset - 2];
      const [theme] = quote?.themes ?? [];
      const told = [
        `In the year ${number} the log book has a ${offset}. remark`,
        theme ? `, on <Theme id="${theme}">this matter</Theme>` : '',
        quote && offset % 2 === 0 ? `: <Q id="${quote.id}" />` : '',
      ];
      return [
        ...(offset % 5 === 1 ? [`## Remarks from ${offset} on, in the year ${number}`] : []),
        `<P id="${paragraph}">\n\n${told.join('')}.\n\n</P>`,
        ...(quote && offset % 2 === 1 ? [`<Quote id="${quote.id}" />`] : []),
        ...tables.filter((table) => table.paragraph === paragraph).map(({ id }) => `<Table id="${id}" />`),
      ].join('\n\n');
    }).join('\n\n');
    const fields = {
      title: `The year ${number}`,
      order: number,
      section: `year-${number}`,
      question: `What was written in the year ${number}?`,
      summary: `Ten remarks of the year ${number}. They are all made up.`,
    };
    return { id: `year-${number}`, fields, body };
  });
}

/** What introduces the other pages. */
export const introductions = [
  'about accessibility claims coding download glossary home modes notebook packs permalinks',
  'quotes read references search source tables teach themes voices',
]
  .join(' ')
  .split(' ')
  .map((id) => ({
    id,
    fields: { title: `Of the lights: ${id}`, summary: `What stands under ${id}.` },
    body: `A few words on ${id}.`,
  }));

/** The glossary. */
export function concepts({ concepts: count, sections }: Plan) {
  return each(count, (number) => ({
    id: `part-${number}`,
    fields: {
      term: `Part ${number}`,
      kind: 'instrument',
      summary: `The ${number}. part of a lamp.`,
      paragraphs: [`year-${((number - 1) % sections) + 1}-2`],
    },
    body: `A lamp has a ${number}. part, which shines or turns.`,
  }));
}

/** The ledger: each claim with a quotation for it and one against. */
export function claims({ claims: count, paragraphs }: Plan, quotations: readonly Made[]) {
  return each(count, (number) => {
    const at = (number * 7) % quotations.length;
    const [pro, contra] = [quotations[at], quotations[(at + 1) % quotations.length]];
    return {
      id: `claim-${number}`,
      claim: `The ${number}. claim is that lights matter.`,
      paragraphs: [`year-1-${((number - 1) % paragraphs) + 1}`],
      explains: 'Without them nobody would see the rock.',
      for: [{ quote: pro?.id, says: 'It says so.' }],
      complicates: [{ quote: contra?.id, says: 'It says something else.' }],
    };
  });
}
