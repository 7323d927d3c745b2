import type { Book } from '../../../book/schema/book.ts';
import type { Lecture } from '../../../book/schema/lecture.ts';
import { passagesOf } from '../../../book/passages.ts';
import { activitySteps, deckIds } from '../deck.ts';
import { tablesOfSlide } from '../slide-table.ts';
import { sessionStops, stepsOf } from '../stops.ts';
import { type DeckSlide, type Layout, type Shown, list, text } from './content.ts';
import { closing, opening } from './frame-slides.ts';
import { notesOf, planned, tableNotes } from './notes.ts';
import { shownIn } from './shown.ts';
import type { Publisher } from '../../../site/exporter.ts';

/** The slides of a session in the order of its deck on the site, and one at the end on sources and licence. */
export function deckSlides(lecture: Lecture, book: Book, imprint: Publisher): DeckSlide[] {
  const known = slidesById(lecture, book, imprint);
  const { first, last } = { first: opening(lecture, book, imprint), last: closing(lecture, book, imprint) };
  const timed = sessionStops(lecture, book).flatMap((stop) =>
    (known.get(stop.id) ?? []).map((slide, index) =>
      index === 0 ? { ...slide, notes: [planned(stop), ...slide.notes] } : slide,
    ),
  );
  return [first, ...timed, ...last];
}

function slidesById(lecture: Lecture, book: Book, imprint: Publisher): Map<string, DeckSlide[]> {
  const { outcomes, plan, discussion } = lecture;
  return new Map([
    [
      deckIds.outcomes,
      [
        {
          layout: 'points',
          title: 'After this session you can',
          shown: [list(outcomes)],
          notes: ['The plan, in minutes:', ...plan.map(({ minutes, what }) => `${minutes}: ${what}`)],
        },
      ],
    ],
    ...bodySlides(lecture, book, imprint),
    ...activitySlides(lecture),
    ...discussion.map(({ id, question, touches }, index): [string, DeckSlide[]] => [
      deckIds.discussion(id),
      [
        {
          layout: 'question',
          title: discussion.length > 1 ? `To discuss, ${index + 1} of ${discussion.length}` : 'To discuss',
          shown: [text('plain', question)],
          notes: ['Points a good answer would make:', ...touches.map((touch) => `• ${touch}`)],
        },
      ],
    ]),
  ]);
}

function bodySlides({ body }: Lecture, book: Book, imprint: Publisher): [string, DeckSlide[]][] {
  return passagesOf(body).slides.flatMap(({ id = '', title, node }): [string, DeckSlide[]][] => {
    const shown = shownIn(node.children ?? [], book, imprint);
    const notes = notesOf(node, book);
    const steps = tablesOfSlide(body, id, book.evidence).flatMap((table) =>
      stepsOf(table).map((step, _, all): DeckSlide => ({
        layout: 'picture',
        title: all.length > 1 ? `${table.number}, ${step.title}` : `${table.number}: ${step.title}`,
        shown: [{ kind: 'picture', svg: step.svg, alt: describedIn(step.svg) }],
        notes: [
          'Ask what the room expects before you go on. The figures are in the table on a slide before this one.',
          ...tableNotes(table, book),
        ],
      })),
    );
    return [
      [id, parted(title, shown, notes)],
      ...steps.map((step, index): [string, DeckSlide[]] => [deckIds.drawn(id, index), [step]]),
    ];
  });
}

/** A slide for the words and pictures, and one for each table or half of a table: they want the room. */
function parted(title: string, shown: readonly Shown[], notes: string[]): DeckSlide[] {
  const whole = shown.filter(({ kind }) => kind === 'table' || kind === 'picture');
  const words = shown.filter((piece) => !whole.includes(piece));
  const slides: { layout: Layout; shown: Shown[] }[] = [
    ...(words.length > 0 ? [{ layout: 'points' as const, shown: words }] : []),
    ...whole.map((piece) => ({ layout: piece.kind as 'table' | 'picture', shown: [piece] })),
  ];
  return slides.map((slide, index) => ({
    ...slide,
    title: slides.length > 1 ? `${title} (${index + 1} of ${slides.length})` : title,
    notes: index === 0 ? notes : ['See the notes to the slide before.'],
  }));
}

function activitySlides({ activity }: Lecture): [string, DeckSlide[]][] {
  const { title, groups, minutes, purpose, close } = activity;
  const parts = activitySteps(activity);
  return parts.map(({ first, steps }, part): [string, DeckSlide[]] => [
    deckIds.activity(part),
    [
      {
        layout: 'points',
        title: parts.length > 1 ? `${title} (${part + 1} of ${parts.length})` : title,
        shown: [
          ...(part === 0 ? [text('aside', `${groups} · ${minutes} minutes`)] : []),
          list(steps, true, first),
        ],
        notes: [
          ...(part === 0 ? [`Purpose: ${purpose}`] : []),
          ...(part === parts.length - 1 ? [`To close: ${close}`] : []),
        ],
      },
    ],
  ]);
}

/** What a drawing says of itself: its title and its description. */
function describedIn(svg: string): string {
  const part = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? '';
  const said = [part('title'), part('desc')].filter(Boolean).join('. ');
  return said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
