import { afterwards, line, paragraphs, stem } from './html.ts';
import { type Asked, type Pack, type PackOption, type PackQuestion, questionsOf } from '../pack.ts';
import { inAlphabet } from './simpler.ts';

/**
 * The questions in Moodle’s GIFT format, a category a reading page. Single, multiple, matching and numeric questions
 * are GIFT’s own. Ordering is a matching of each item with its place, which can be marked in part and hides nothing in
 * a choice of sequences; a short answer is an essay, its model answer in the feedback.
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function gift(pack: Pack): string {
  const byCategory = Map.groupBy(questionsOf(pack), ({ category }) => category);
  return [...byCategory]
    .flatMap(([category, questions]) => [
      `$CATEGORY: ${categoryPath(pack, category)}`,
      ...questions.map(written),
    ])
    .map((entry) => `${entry}\n`)
    .join('\n');
}

/** Where a category of a pack is in a question bank, as Moodle reads it from files of either format. */
export function categoryPath({ title }: Pick<Pack, 'title'>, category: string): string {
  return [title, category].map(inPath).join('/');
}

/** Words as GIFT reads them back: its signs escaped, and no line end, since an empty line would end the question. */
export function escaped(words: string): string {
  return words.replace(/[\\~=#{}:]/g, '\\$&').replace(/\s*[\r\n]\s*/g, ' ');
}

function written(question: PackQuestion): string {
  const { asked } = question;
  const after = asked.type === 'short' ? paragraphs(asked.model) : '';
  const hint = asked.type === 'ordering' ? '<p>Give each its place: 1 comes first.</p>' : '';
  return [
    `// ${[`[id:${question.id}]`, ...question.tags.map((name) => `[tag:${inTag(name)}]`)].join(' ')}`,
    `::${escaped(question.title)}::[html]${escaped(stem(question) + hint)} {${asked.type === 'numeric' ? '#' : ''}`,
    ...answers(asked),
    `####${escaped(after + afterwards(question))}`,
    '}',
  ].join('\n');
}

function answers(asked: Asked): string[] {
  switch (asked.type) {
    case 'single':
      return asked.options.map((option) => `${option.right ? '=' : '~'}${withFeedback(option)}`);
    case 'multiple':
      return asked.options.map((option) => `~%${markOf(option, asked.options)}%${withFeedback(option)}`);
    case 'matching':
      return asked.pairs.map(({ left, way, right }) => pair(line(left, way), right));
    case 'ordering':
      return asked.items
        .map((item, index) => ({ item, place: index + 1 }))
        .sort((a, b) => inAlphabet(a.item, b.item))
        .map(({ item, place }) => pair(line(item), String(place)));
    case 'numeric':
      return [`=${asked.value}:${asked.tolerance}`];
    case 'short':
      return [];
  }
}

const withFeedback = ({ text, feedback }: PackOption) =>
  `${escaped(line(text))}${feedback && `#${escaped(line(feedback))}`}`;

/** What a partner says is plain text for Moodle, the rest HTML, in which an arrow cannot be taken for GIFT’s own. */
const pair = (left: string, right: string) => `=${escaped(left)} -> ${escaped(right.replaceAll('->', '→'))}`;

/**
 * What an option among several is worth, in hundredths: right ones share the mark, and wrong ones take as much away as
 * there is, so that ticking everything gives nothing. Moodle knows these fractions to five decimals.
 */
export function markOf({ right }: PackOption, options: readonly PackOption[]): number {
  const share = 100 / options.filter((option) => option.right === right).length;
  return (right ? 1 : -1) * Number(share.toFixed(5));
}

/** A tag’s name without the signs that GIFT’s tags may not have. */
const inTag = (name: string) => name.replaceAll(/[[\]<>`\s]+/gu, ' ').trim();

/** A category’s name within a path, where a stroke would begin another. */
const inPath = (name: string) => name.replaceAll('/', '//').replace(/\s+/g, ' ');
