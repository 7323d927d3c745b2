import { each, type Plan } from './plan.ts';

/** The record of a paper that never was: a section a year of log books, a numbered paragraph a remark. */
export function paper({ sections, paragraphs }: Plan) {
  return {
    short: 'Skerry and Holm (1931)',
    csl: {
      id: 'skerry-holm-1931',
      type: 'article-journal',
      title: 'What the keepers wrote: remarks from the log books of lighthouses that never were',
      author: [
        { family: 'Skerry', given: 'Una' },
        { family: 'Holm', given: 'Per' },
      ],
      issued: { 'date-parts': [[1931]] },
      'container-title': 'Annals of Imaginary Lights',
      volume: '3',
      page: '1-90',
    },
    version: 'Nobody wrote it: a programme made it up.',
    links: [{ label: 'An address for examples', href: 'https://example.org/what-the-keepers-wrote' }],
    sections: each(sections, (number) => ({
      id: `year-${number}`,
      title: `Remarks of the year ${number}`,
      short: `Year ${number}`,
    })),
    paragraphs: each(sections, (section) =>
      each(paragraphs, (number) => ({
        id: `year-${section}-${number}`,
        opens: `In the year ${section}, remark ${number}`,
        closes: 'so the log book has it.',
      })),
    ).flat(),
  };
}

/** What its bibliography lists. */
export function references({ references: count, sections }: Plan) {
  return each(count, (number) => ({
    id: `light-${1800 + number}`,
    csl: {
      id: `light-${1800 + number}`,
      type: 'book',
      title: `Lights and their keeping, volume ${number}`,
      author: [{ family: 'Light', given: 'A.' }],
      issued: { 'date-parts': [[1800 + number]] },
      publisher: 'Lantern Press',
      'publisher-place': 'Stromness',
    },
    cited: [`year-${((number - 1) % sections) + 1}-1`],
  }));
}
