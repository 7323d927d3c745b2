import type { Pack, PackQuestion } from '../../../src/features/packs/pack.ts';

/** Words with every sign that some format gives a meaning to. */
export const awkward =
  'A ~ tilde, = equals, # hash, { braces }, colon: back\\slash, "straight" and ‘curly’ quotes, é – & < > ]]> // -> \\n end';

/** The same over several lines, one of them empty. */
export const awkwardLines = 'First line: a ~ b\n\nThird line after an empty one & = more';

const place = { text: 'Water 2', url: 'https://example.org/allotments/read/water/?a=1&b=2#water-2' };
const tags = ['Session: [taps] & <rules>', 'Outcome: turn a tap'];
const common = { category: 'Water/the tap', tags, feedback: `Feedback: ${awkward}`, place };

/** One question of each type, awkward throughout. */
export const questions: PackQuestion[] = [
  {
    ...common,
    id: 'one-answer',
    title: 'One answer: awkward',
    stem: `Which? ${awkward}`,
    quotation: { words: `rules ~ keep = {peace} ${awkward}`, who: 'Warden: #1' },
    asked: {
      type: 'single',
      options: [
        { text: `Right ${awkward}`, right: true, feedback: `Because ${awkward}` },
        { text: 'Wrong: {no}', right: false, feedback: 'It is = not' },
        { text: 'Wrong without feedback', right: false, feedback: '' },
      ],
    },
  },
  {
    ...common,
    id: 'many-answers',
    title: 'Many answers',
    stem: awkwardLines,
    asked: {
      type: 'multiple',
      options: [
        { text: 'Right 1', right: true, feedback: 'Yes, 1' },
        { text: 'Right 2 ~ & <b>', right: true, feedback: 'Yes: 2' },
        { text: 'Right 3', right: true, feedback: 'Yes # 3' },
        { text: 'Wrong 1', right: false, feedback: 'No, 1' },
        { text: 'Wrong 2 = {', right: false, feedback: 'No } 2' },
      ],
    },
  },
  {
    ...common,
    id: 'matching',
    title: 'Match them',
    stem: 'Who says what?',
    asked: {
      type: 'matching',
      pairs: [
        { left: '“we talk -> before: we water”', right: 'Plotholder & friend' },
        { left: '“rules = peace”', right: 'Warden: {Leek}' },
        { left: '“neighbours ~ first”', right: 'Plotholder & friend' },
      ],
    },
  },
  {
    ...common,
    id: 'ordering',
    title: 'Order them',
    stem: 'In which order is a bed made?',
    asked: { type: 'ordering', items: ['Dig: deep', 'Sow ~ seeds', 'Add water = rain', 'Pick {leeks}'] },
  },
  {
    ...common,
    id: 'figure',
    title: 'A figure',
    stem: 'How many?',
    asked: { type: 'numeric', value: 2.5, printed: '2.50', tolerance: 0.01 },
  },
  {
    ...common,
    id: 'own-words',
    title: 'Own words',
    stem: 'Why?',
    asked: { type: 'short', model: `Model answer: ${awkward}\nSecond line` },
  },
];

const url = 'https://example.org/allotments/read/water/';

/** A pack about the invented allotments, with one item of each kind. */
export const pack: Pack = {
  id: 'allotments',
  title: 'Allotments & taps: “who turns them?”',
  site: 'Allotments online',
  summary: 'A pack for tests: 1 < 2 & 3 > 2.',
  language: 'en-GB',
  licence: 'https://example.org/licence/',
  sections: [
    {
      id: 'about',
      title: 'About',
      items: [
        {
          kind: 'page',
          id: 'about-pack',
          title: 'About this pack',
          url: 'https://example.org/allotments/',
          body: [{ kind: 'text', runs: ['What it is: ', { text: 'the site', url: 'https://example.org/' }] }],
        },
      ],
    },
    {
      id: 'water',
      title: 'Water & rules',
      items: [
        {
          kind: 'page',
          id: 'reading-water',
          title: 'The tap: “é – & < >”',
          url,
          body: [
            { kind: 'heading', text: 'Turns & cans' },
            { kind: 'text', runs: [awkwardLines] },
            { kind: 'quotation', words: 'rules keep the peace', who: 'Warden', url },
            { kind: 'list', items: [['One'], [{ text: 'Two', url }]] },
            {
              kind: 'table',
              caption: 'Ways',
              head: ['Way', 'Plots (%)'],
              rows: [
                ['Turns', '60'],
                ['Cans', ''],
              ],
            },
          ],
        },
        { kind: 'link', id: 'slides', title: 'Slides: é', url: 'https://example.org/é/ “slides”/#a b' },
        {
          kind: 'discussion',
          id: 'discussion',
          title: 'Is talk enough?',
          body: [{ kind: 'text', runs: [awkward] }],
        },
        { kind: 'quiz', id: 'quiz', title: 'Questions: water', questions },
      ],
    },
  ],
  reading: ['TY  - JOUR\r\nTI  - Sharing the tap\r\nER  - \r\n'],
};
