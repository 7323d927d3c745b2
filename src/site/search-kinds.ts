/** What the search finds, and how each kind is named to a reader, in the order of the filter. */
export const searchKinds = {
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  table: 'Table',
  diagram: 'Diagram',
  claim: 'Claim',
  concept: 'Glossary',
  theme: 'Theme',
  speaker: 'Speaker',
  mode: 'Mode',
  reference: 'Reference',
  question: 'Question',
  lecture: 'Lecture',
  page: 'Page',
} as const;

export type SearchKind = keyof typeof searchKinds;
