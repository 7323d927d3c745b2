import { addresses } from '../book/addresses.ts';
import { type PageKind, dependent, optional, ordinary, worded } from './page-kind.ts';

/** The kinds of page for teaching, a part of the registry in page-kinds.ts. */
export const teachingKinds = {
  teach: { ...worded, needs: ['lectures'], address: addresses.teach, label: 'Teach', menu: ['main', 3] },
  guide: { ...optional, needs: ['lectures'], address: addresses.guide, label: 'Guide for instructors' },
  assessment: { ...optional, needs: ['lectures'], address: addresses.assessment, label: 'Assessment' },
  packs: { ...worded, needs: ['lectures'], address: addresses.packs, label: 'Course packs' },
  coding: { ...worded, needs: ['themes'], address: addresses.coding, label: 'Coding exercise' },
  chatbot: { ...optional, needs: ['themes'], address: addresses.chatbot, label: 'A chatbot as second coder' },
  'who-said-it': {
    ...optional,
    needs: ['speakers'],
    address: addresses['who-said-it'],
    label: 'Who said it?',
  },
  together: { ...optional, needs: ['lectures'], address: addresses.together, label: 'Read it together' },
  sheet: { ...optional, address: addresses.sheet, label: 'Make a reading sheet' },
  lecture: {
    ...ordinary,
    address: addresses.lecture(':id'),
    label: 'Session',
    entry: 'lecture',
    permalink: 'lecture',
    search: ['lecture', 'diagram'],
    preview: true,
  },
  slides: { ...dependent, address: addresses.slides(':id'), label: 'Slides', permalink: 'slides' },
  handout: { ...dependent, address: addresses.handout(':id'), label: 'Handout', permalink: 'handout' },
} as const satisfies Record<string, PageKind>;
