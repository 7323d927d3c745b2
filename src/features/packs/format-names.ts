/** The formats of a pack, as readers see them; `formats.ts` has the code that writes each. */
export interface FormatName {
  id: string;
  name: string;
  /** What is in it, and for which programs. */
  about: string;
  /** What follows the pack’s id in the file’s name. */
  ending: string;
  type: string;
  /** Whether it holds questions and nothing else. */
  ofQuestions?: boolean;
}

/** Every format, in the order in which they are offered. */
export const formatNames = [
  {
    id: 'imscc',
    name: 'Common Cartridge',
    about: 'Pages, links, discussions and quizzes, for Moodle, Canvas, Blackboard and others.',
    ending: '.imscc',
    type: 'application/zip',
  },
  {
    id: 'gift',
    name: 'GIFT',
    about: 'The questions, for the question bank of any Moodle, and for other systems that read it.',
    ending: '.gift.txt',
    type: 'text/plain; charset=utf-8',
    ofQuestions: true,
  },
  {
    id: 'moodle-xml',
    name: 'Moodle XML',
    about:
      'The questions, for the question bank of Moodle 4.4 or later: the way to take for marks. Orders are dragged; there are tags for sessions and outcomes, and model answers for the marker.',
    ending: '.moodle.xml',
    type: 'application/xml; charset=utf-8',
    ofQuestions: true,
  },
  {
    id: 'qti-1.2',
    name: 'QTI 1.2',
    about: 'The questions, for Canvas.',
    ending: '-qti-1.2.zip',
    type: 'application/zip',
    ofQuestions: true,
  },
  {
    id: 'qti-2.1',
    name: 'QTI 2.1',
    about:
      'The questions, for other systems. Canvas cannot read its ordering questions, and Blackboard Ultra may refuse it.',
    ending: '-qti-2.1.zip',
    type: 'application/zip',
    ofQuestions: true,
  },
  {
    id: 'ris',
    name: 'Reading list (RIS)',
    about: 'The paper, the further reading and the pages, for Zotero and other reference managers.',
    ending: '-reading.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
  },
  {
    id: 'csv',
    name: 'Links (CSV)',
    about: 'Every address with its title, for a spreadsheet.',
    ending: '-links.csv',
    type: 'text/csv; charset=utf-8',
  },
] as const satisfies FormatName[];

export type FormatId = (typeof formatNames)[number]['id'];

/** The formats of a pack, by its number of questions: formats that hold only questions need at least one. */
export const formatsFor = (questions: number) =>
  formatNames.filter((format: FormatName) => questions > 0 || !format.ofQuestions);

/** The path below /data/ of a ready pack’s file: `packs/sharing.imscc`. */
export function packPath(pack: string, { ending }: Pick<FormatName, 'ending'>): string {
  return `packs/${pack}${ending}`;
}

/** The id of the ready pack that holds the whole course. */
export const wholeCourse = 'all';
