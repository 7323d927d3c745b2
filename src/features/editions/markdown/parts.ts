import type { Claim, EvidenceItem } from '../../../book/schema/evidence/claim.ts';
import type { Mode } from '../../../book/schema/evidence/mode.ts';
import type { Lecture } from '../../../book/schema/lecture.ts';
import type { Reference } from '../../../book/schema/reference.ts';
import { addresses } from '../../../book/addresses.ts';
import { locate } from '../../../book/locator.ts';
import { blocksIn } from '../../../book/text/read.ts';
import { inMarkdown } from '../../../book/words/language.ts';
import { authorDate } from '../../../book/words/names.ts';
import { capital, counted, plainWords } from '../../../book/words/words.ts';
import { questionViews } from '../../questions/index.ts';
import { type Writer, heading, link, markdownOf, plain, prose, texts } from './write.ts';

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** A mode with its account. */
export const modePart = ({ name, summary, body }: Mode, writer: Writer): string =>
  texts(
    heading(3, plain(capital(name))),
    prose(summary),
    markdownOf(blocksIn(body, writer.book), { ...writer, deeper: 2 }),
  );

/** A claim with what is for it and what complicates it. */
export function claimPart({ claim, explains, paragraphs, ...evidence }: Claim, writer: Writer): string {
  const { book } = writer;
  const places = paragraphs.map((one) => locate(book.paper, one).short).join(', ');
  const list = (items: readonly EvidenceItem[]) =>
    bullets(
      items.map((item) => `${sourceOf(item, writer)}: ${plain(item.says)}${item.ours ? ' (ours)' : ''}`),
    );
  return texts(
    heading(3, plain(claim)),
    prose(`${explains} (${places})`),
    'What is for it:',
    list(evidence.for),
    evidence.complicates.length > 0 && 'What complicates it:',
    list(evidence.complicates),
  );
}

function sourceOf(item: EvidenceItem, { book, place }: Writer): string {
  if ('quote' in item)
    return link(plain(`“${plainWords(book.quotation(item.quote))}”`), place(addresses.quote(item.quote)));
  if ('table' in item) return link(plain(book.table(item.table).number), place(addresses.table(item.table)));
  if ('paragraph' in item)
    return link(plain(locate(book.paper, item.paragraph).short), place(addresses.paragraph(item.paragraph)));
  return link(
    plain(authorDate(book.reference(item.reference).csl)),
    place(addresses.reference(item.reference)),
  );
}

/** The questions on a reading page, each with its answer. */
export function questionsPart(reading: string, { book }: Writer): string {
  const views = questionViews(book, reading);
  if (views.length === 0) return '';
  return texts(
    heading(4, 'Questions'),
    ...views.map(({ stem, words, way, translation, ways, answer, feedback, type }, index) => {
      const choice = type === 'single' || type === 'multiple';
      const lines = answer.map(({ text, right, why, match }, at) =>
        [
          choice && (right ? 'Right:' : 'Wrong:'),
          inMarkdown(plain(text), ways?.[at]),
          match && plain(`– ${match}`),
          why && plain(`– ${why}`),
        ]
          .filter(Boolean)
          .join(' '),
      );
      return texts(
        prose(`Question ${index + 1}: ${stem}`),
        words && `> ${inMarkdown(`“${plain(words)}”`, way)}`,
        translation && `> ${plain(translation)}`,
        bullets(lines),
        prose(feedback),
      );
    }),
  );
}

/** A session: what it is for, its plan, its slides with what is said to them, and what is discussed. */
export function lecturePart(lecture: Lecture, writer: Writer): string {
  const { title, summary, outcomes, plan, discussion, activity, body } = lecture;
  return texts(
    heading(3, plain(title)),
    prose(summary),
    'Afterwards you can',
    bullets(outcomes.map(plain)),
    heading(4, 'Plan'),
    bullets(plan.map(({ minutes, what }) => plain(`${counted(minutes, 'minute')}: ${what}`))),
    markdownOf(blocksIn(body, writer.book), { ...writer, deeper: 2 }),
    heading(4, 'To discuss'),
    ...discussion.map(({ question, touches }) => texts(prose(question), bullets(touches.map(plain)))),
    heading(4, plain(activity.title)),
    prose(`${counted(activity.minutes, 'minute')}. ${activity.groups}. ${activity.purpose}`),
    activity.steps.map((step, index) => `${index + 1}. ${plain(step)}`).join('\n'),
    prose(activity.close),
  );
}

/** A reference in a line. */
export function bibliographyLine({ csl }: Reference): string {
  const where = [csl['container-title'], csl.publisher].filter(Boolean).join(', ');
  const address = csl.DOI ? `https://doi.org/${csl.DOI}` : csl.URL;
  const title = address ? link(plain(csl.title), address) : plain(csl.title);
  return `- ${plain(authorDate(csl))}: ${title}${where ? `, ${plain(where)}` : ''}`;
}
