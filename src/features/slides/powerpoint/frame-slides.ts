import { asCalled } from '../../../book/words/called.ts';
import { whatIsTheirs } from '../../../book/words/whose.ts';
import type { Book } from '../../../book/schema/book.ts';
import type { Lecture } from '../../../book/schema/lecture.ts';
import { addresses } from '../../../book/addresses.ts';
import { day } from '../../../lib/day.ts';
import { authorDate } from '../../../book/words/names.ts';
import { paperLine } from '../../../book/words/paper-line.ts';
import { qrCode } from '../../../lib/qr.ts';
import { isThisMachine } from '../../../lib/this-machine.ts';
import { lectureKicker } from '../../lectures/index.ts';
import { shortTitle } from '../deck.ts';
import { type DeckSlide, list, text } from './content.ts';
import type { Publisher } from '../../../site/exporter.ts';

/** The slide that opens a deck: what the session is called, and on which paper it is. */
export function opening(lecture: Lecture, { paper }: Book, { name }: Publisher): DeckSlide {
  return {
    layout: 'opening',
    title: lecture.title,
    shown: [text('aside', lectureKicker(lecture)), text('aside', paperLine(paper).line), text('aside', name)],
    notes: [lecture.summary],
  };
}

/** The slides that close a deck: what to read next, and whose words these are. */
export function closing(lecture: Lecture, book: Book, imprint: Publisher): DeckSlide[] {
  const leadsNowhere = lecture.further.length === 0 && isThisMachine(imprint.place('/'));
  return [...(leadsNowhere ? [] : [whereNext(lecture, book, imprint)]), sources(lecture, book, imprint)];
}

function whereNext(lecture: Lecture, book: Book, { place }: Publisher): DeckSlide {
  const works = lecture.further.map(({ reference, why }) => ({ work: book.reference(reference).csl, why }));
  const address = place(addresses.lecture(lecture.id));
  const shown =
    works.length > 0 ? [list(works.map(({ work }) => `${authorDate(work)}: ${shortTitle(work)}`))] : [];
  const notes = works.map(({ work, why }) => `${authorDate(work)}: ${why}`);
  // An address of the machine that made the file would lead nobody here.
  if (isThisMachine(address)) return { layout: 'points', title: 'Where to go next', shown, notes };
  const { size, path } = qrCode(address);
  return {
    layout: 'address',
    title: 'Where to go next',
    shown: [
      ...shown,
      text('aside', { text: bare(address), url: address }),
      {
        kind: 'picture',
        // A quiet edge of four modules, as readers of codes want it.
        svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}"><path d="M-4-4h${size + 8}v${size + 8}h-${size + 8}z" fill="#fff"/><path d="${path}" stroke="#000" fill="none" shape-rendering="crispEdges"/></svg>`,
        alt: 'QR code of this session’s page',
      },
    ],
    notes,
  };
}

const bare = (address: string) => address.replace(/^https?:\/\//, '');

function sources(lecture: Lecture, book: Book, { name, licence, place }: Publisher): DeckSlide {
  const { paper, site } = book;
  const { line, href } = paperLine(paper);
  const theirs = whatIsTheirs(book, ['tables', 'their notes']);
  const address = place(addresses.lecture(lecture.id));
  return {
    layout: 'points',
    title: 'Sources and licence',
    shown: [
      {
        kind: 'list',
        ordered: false,
        first: 1,
        items: [
          [
            { text: `${asCalled(site, 'The paper')}: ${line}` },
            ...(href ? [{ text: ', ' }, { text: bare(href), url: href }] : []),
          ],
          ...(theirs ? [[{ text: `${theirs}. The notes to each slide cite them with their places.` }]] : []),
          [
            { text: `All other words and the drawings are from ${name}, under ` },
            { text: licence.name, url: licence.href },
            { text: ': change what you like, name the source, and say that you changed it.' },
          ],
          isThisMachine(address)
            ? [{ text: `Edition of ${day(site.edition)}` }]
            : [{ text: `Edition of ${day(site.edition)}: ` }, { text: bare(address), url: address }],
        ],
      },
    ],
    notes: [
      'The slides are set in Source Serif 4 and Source Sans 3, which are free. Where they are not installed, your program uses another face, and the slides have room for it.',
    ],
  };
}
