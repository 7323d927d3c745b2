/** What a search can do instead of leading somewhere. */
export type Action = 'print' | 'settings' | 'cite' | 'offline';

/** Something with a name that a search can lead to before any text is looked through. */
export interface Answer {
  kind: AnswerKind;
  name: string;
  /** Root-relative; of an action, where it is explained. */
  address: string;
  /** What else the book calls it. */
  names?: string[];
  /** What readers call it. */
  asked?: string[];
  /** What it is, in a sentence or two, where no record of a page says so. */
  says?: string;
  /** Further places. */
  more?: { label: string; address: string }[];
  /** The choice of quotations that it stands for: a facet and one of its values, as the quotations’ search knows them. */
  choice?: [facet: string, value: string];
  does?: Action;
  /** Whether it is the name of a person or a work, which no slip of the keyboard is taken for. */
  proper?: true;
}

/** In the order in which equally good answers are shown. */
export const answerKinds = {
  concept: 'Glossary',
  theme: 'Theme',
  speaker: 'Speaker',
  table: 'Table',
  action: 'On this site',
  page: 'Page',
  section: 'Section',
  mode: 'Mode',
  part: 'Part of a page',
  claim: 'Claim',
  lecture: 'Lecture',
  instrument: 'Initiative',
  row: 'Row of a table',
  reference: 'Reference',
  download: 'Download',
} as const;
export type AnswerKind = keyof typeof answerKinds;
