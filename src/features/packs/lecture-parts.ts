import type { Book } from '../../book/schema/book.ts';
import type { Lecture } from '../../book/schema/lecture.ts';
import { addresses } from '../../book/addresses.ts';
import { authorDate } from '../../book/words/names.ts';
import { counted, opening } from '../../book/words/words.ts';
import type { Place } from '../../site/exporter.ts';
import { said } from './formats/html.ts';
import type { Block, PackItem, PackLink, Run } from './pack.ts';
import { passageName } from '../../book/words/passage-name.ts';

/** A teaching session as packs hold it; its questions and its further reading by their ids. */
export interface LecturePart {
  id: string;
  title: string;
  /** What it is about, for the record of a pack that holds it alone. */
  summary: string;
  items: PackItem[];
  questions: string[];
  further: string[];
}

/** Every session: its page, its slides and handout, what is read for it, what is discussed in it. */
export function lectureParts(book: Book, place: Place): LecturePart[] {
  return book.lectures.map((lecture) => {
    const { id, title, summary, questions, further } = lecture;
    return {
      id,
      title,
      summary,
      items: [
        {
          kind: 'page',
          id: `lecture-${id}`,
          title,
          url: place(addresses.lecture(id)),
          body: overview(lecture, book, place),
        },
        link(`slides-${id}`, `Slides: ${title}`, place(addresses.slides(id))),
        link(`handout-${id}`, `Handout: ${title}`, place(addresses.handout(id))),
        ...toRead(lecture, book, place).map(({ id, title, url }) => link(id, `To read: ${title}`, url)),
        ...lecture.discussion.map(({ id, question }): PackItem => ({
          kind: 'discussion',
          id,
          title: opening(question, 80),
          body: [said(question)],
        })),
      ],
      questions,
      further: further.map(({ reference }) => reference),
    };
  });
}

function overview(lecture: Lecture, book: Book, place: Place): Block[] {
  const { summary, outcomes, plan, activity, further } = lecture;
  const works = further.map(({ reference, why }): Run[] => {
    const { csl } = book.reference(reference);
    const url = place(addresses.reference(reference));
    return [{ text: `${authorDate(csl)}, ${csl.title}`, url }, `. ${why}`];
  });
  return [
    said(summary),
    heading('Afterwards you can'),
    list(outcomes.map((outcome) => [outcome])),
    heading('To read before'),
    list(toRead(lecture, book, place).map(({ title, url, why }) => [{ text: title, url }, `. ${why}`])),
    heading('Plan'),
    list(plan.map(({ minutes, what }) => [`${counted(minutes, 'minute')}: ${what}`])),
    heading(activity.title),
    said(`${counted(activity.minutes, 'minute')}. ${activity.groups}. ${activity.purpose}`),
    { kind: 'list', ordered: true, items: activity.steps.map((step) => [step]) },
    ...(works.length > 0 ? [heading('Further reading'), list(works)] : []),
  ];
}

interface ToRead extends Omit<PackLink, 'kind'> {
  why: string;
}

/** What is read before, a link each: whole pages, or passages of them. */
function toRead({ required }: Lecture, book: Book, place: Place): ToRead[] {
  return required.flatMap(({ reading, passages, why }) => {
    const { id, title } = book.reading(reading);
    if (passages.length === 0) return [{ id: `read-${id}`, title, url: place(addresses.reading(id)), why }];
    return passages.map((passage) => ({
      id: `read-${passage}`,
      title: `${title}, ${passageName(passage, book).exact}`,
      url: place(addresses.paragraph(passage)),
      why,
    }));
  });
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const list = (items: Run[][]): Block => ({ kind: 'list', items });
const link = (id: string, title: string, url: string): PackLink => ({ kind: 'link', id, title, url });
