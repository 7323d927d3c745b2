import type { Book } from '../../book/schema/book.ts';
import type { Lecture } from '../../book/schema/lecture.ts';
import { passagesOf } from '../../book/passages.ts';
import { addresses } from '../../book/addresses.ts';
import type { Lead } from '../../book/lead.ts';
import { passageName } from '../../book/words/passage-name.ts';
import { lengthOf, slidesIn } from './time-plan.ts';
import { capital } from '../../book/words/words.ts';

/** What students read before a session: one of our pages, passages of it, and the paper’s section beside it. */
export interface RequiredView extends Lead {
  /** The paper’s section that the page explains: its title; none where the page is beside the argument. */
  section?: string;
  passages: Lead[];
  why: string;
}

/** Something that students work with in a seminar’s activity, by kind. */
export type Material =
  | { kind: 'quote'; id: string }
  | { kind: 'card'; title: string; text: string }
  | { kind: 'sheet'; title: string; columns: string[]; lines: number }
  | ({ kind: 'table' | 'diagram' } & Lead);

/** What is above a session’s title: which it is, of what kind, and how long it takes. */
export function lectureKicker(lecture: Pick<Lecture, 'order' | 'kind' | 'plan'>): string {
  return `Session ${lecture.order} · ${capital(lecture.kind)} · ${lengthOf(lecture)} minutes`;
}

/** The parts of a session’s page for a contents list, the slides below the argument. */
export function lectureContents(lecture: Pick<Lecture, 'body' | 'questions' | 'further'>) {
  const slides = slidesIn(lecture.body).map(({ id, title }) => ({ href: `#${id}`, text: title }));
  return [
    { href: '#outcomes', text: 'Outcomes' },
    { href: '#plan', text: 'Plan' },
    { href: '#required', text: 'Read before' },
    { href: '#argument', text: 'The argument in steps', items: slides },
    { href: '#discussion', text: 'To discuss' },
    { href: '#activity', text: 'Activity' },
    ...(lecture.questions.length > 0 ? [{ href: '#self-check', text: 'Test yourself' }] : []),
    ...(lecture.further.length > 0 ? [{ href: '#further', text: 'Further reading' }] : []),
  ];
}

/** The required reading of a session, with addresses. */
export function requiredViews(lecture: Pick<Lecture, 'required'>, book: Book): RequiredView[] {
  return lecture.required.map(({ reading: id, passages, why }) => {
    const reading = book.reading(id);
    return {
      text: reading.title,
      address: addresses.reading(id),
      ...(reading.section ? { section: book.section(reading.section).title } : {}),
      passages: passages
        .map((passage) => ({
          text: passageName(passage, book).text,
          address: addresses.paragraph(passage),
        }))
        // If several of our paragraphs draw on one of the paper’s, the first.
        .filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index),
      why,
    };
  });
}

/** The materials of a session’s activity, each with where it is. */
export function materials(lecture: Pick<Lecture, 'id' | 'activity'>, book: Book): Material[] {
  return lecture.activity.materials.map((material): Material => {
    if ('quote' in material) return { kind: 'quote', id: material.quote };
    if ('card' in material) return { kind: 'card', title: material.card, text: material.text };
    if ('sheet' in material) {
      const { sheet: title, columns, lines } = material;
      return { kind: 'sheet', title, columns, lines };
    }
    if ('diagram' in material) {
      const { id, title } = book.diagram(material.diagram);
      return { kind: 'diagram', text: title, address: diagramAddress(id, book) };
    }
    const { id, number, title } = book.table(material.table);
    return { kind: 'table', text: `${number}: ${title}`, address: addresses.table(id) };
  });
}

/** A drawing has no page of its own: it is shown in a frame, or on a reading page. */
function diagramAddress(id: string, { readings }: Book): string {
  const shown = readings.find(({ body }) => passagesOf(body).diagrams.some((shown) => shown.id === id));
  return shown ? `${addresses.reading(shown.id)}#diagram-${id}` : addresses.embed('diagram', id);
}
