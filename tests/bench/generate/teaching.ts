import type { Made } from './quotations.ts';
import { each, type Plan } from './plan.ts';

/** A question a page of the argument. */
export function questions({ sections }: Plan, quotations: readonly Made[]) {
  return each(sections, (number) => ({
    type: 'single',
    id: `question-${number}`,
    section: `year-${number}`,
    stem: `Which year is this, counting ${number}?`,
    quote: quotations[(number - 1) * 10]?.id,
    feedback: 'The heading says so.',
    place: { paragraph: `year-${number}-1` },
    options: [{ text: `The year ${number}`, right: true }, { text: 'Another year' }],
  }));
}

/** One way through, and one lecture. */
export const routes = [
  {
    id: 'short',
    minutes: 3,
    title: 'A look at a lamp',
    who: 'Whoever is passing.',
    steps: [
      { to: { paragraph: 'year-1-1' }, minutes: 2, why: 'The first remark.' },
      { to: { table: 'table-1' }, minutes: 1, why: 'The counts.' },
    ],
  },
];

/** A lecture, of which a book has one whatever its size. */
export function lecture([first, second]: readonly Made[]) {
  const fields = {
    title: 'Keeping a light',
    order: 1,
    kind: 'lecture',
    summary: 'Who keeps a light? The lecture asks two of them.',
    outcomes: ['say who keeps a light', 'read a log book', 'tell a rock from a shore'],
    plan: [
      { minutes: 5, what: 'Opening' },
      { minutes: 20, what: 'Two remarks', slides: ['two-remarks'] },
      { minutes: 10, what: 'The counts', slides: ['the-counts'] },
    ],
    required: [{ reading: 'year-1', why: 'It begins there.' }],
    discussion: [{ id: 'why-keep', question: 'Why keep a light?', touches: ['Ships pass.', 'Rocks stay.'] }],
    activity: {
      title: 'Whose remark?',
      minutes: 15,
      purpose: 'Students can tell keepers apart.',
      groups: 'In threes',
      steps: ['Read both.', 'Say whose they are.'],
      materials: [{ quote: first?.id }, { quote: second?.id }, { table: 'table-1' }],
      close: 'Ask who changed their mind.',
    },
    questions: ['question-1'],
    further: [{ reference: 'light-1801', why: 'An old book on lights.' }],
  };
  const slides = [
    `<Slide id="two-remarks" title="Two remarks, one light">\n\n<Quote id="${first?.id}" />\n\n<Say>\n\nListen to both (<At id="year-1-1" />).\n\n</Say>\n</Slide>`,
    '<Slide id="the-counts" title="Some lights had more">\n\n<Table id="table-1" />\n\n<Say>\n\nCount them.\n\n</Say>\n</Slide>',
  ];
  return { id: 'keeping-a-light', fields, body: slides.join('\n\n') };
}
