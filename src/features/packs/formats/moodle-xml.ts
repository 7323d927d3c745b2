import { tag, text, xmlFile } from '../../../lib/xml.ts';
import { type Asked, type Pack, type PackQuestion, questionsOf } from '../pack.ts';
import { categoryPath, markOf } from './gift.ts';
import { afterwards, line, paragraphs, stem } from './html.ts';

/**
 * The questions in Moodle’s own XML, a category a reading page. It has what GIFT has, and beyond it: an order to be put
 * in order, tags for sessions, pages and outcomes, and a model answer for the marker. Nothing is taken off for trying again.
 * @see https://docs.moodle.org/en/Moodle_XML_format
 */
export function moodleXml(pack: Pack): string {
  const byCategory = Map.groupBy(questionsOf(pack), ({ category }) => category);
  const entries = [...byCategory].flatMap(([name, questions]) => [
    tag('question', { type: 'category' }, tag('category', {}, plain(categoryPath(pack, name)))),
    ...questions.map(written),
  ]);
  return xmlFile(tag('quiz', {}, '\n', entries.join('\n'), '\n'));
}

function written(question: PackQuestion): string {
  const { asked, id, title, tags } = question;
  const model = asked.type === 'short' ? paragraphs(asked.model) : '';
  const parts = [
    tag('name', {}, plain(title)),
    html('questiontext', stem(question)),
    html('generalfeedback', model + afterwards(question)),
    tag('defaultgrade', {}, '1'),
    tag('penalty', {}, '0'),
    tag('hidden', {}, '0'),
    tag('idnumber', {}, text(id)),
    ...answers(asked),
    tag('tags', {}, ...tags.map((name) => tag('tag', {}, plain(name)))),
  ];
  return tag('question', { type: types[asked.type] }, '\n', parts.join('\n'), '\n');
}

const types: Record<Asked['type'], string> = {
  single: 'multichoice',
  multiple: 'multichoice',
  matching: 'matching',
  ordering: 'ordering',
  numeric: 'numerical',
  short: 'essay',
};

function answers(asked: Asked): string[] {
  switch (asked.type) {
    case 'single':
    case 'multiple':
      return [
        tag('single', {}, String(asked.type === 'single')),
        tag('shuffleanswers', {}, 'true'),
        tag('answernumbering', {}, 'none'),
        ...asked.options.map((option) =>
          answer(
            asked.type === 'single' ? (option.right ? 100 : 0) : markOf(option, asked.options),
            line(option.text),
            html('feedback', line(option.feedback)),
          ),
        ),
      ];
    case 'matching':
      return [
        tag('shuffleanswers', {}, 'true'),
        ...asked.pairs.map(({ left, way, right }) =>
          tag(
            'subquestion',
            { format: 'html' },
            tag('text', {}, text(line(left, way))),
            tag('answer', {}, plain(right)),
          ),
        ),
      ];
    case 'ordering':
      return [
        tag('layouttype', {}, 'VERTICAL'),
        tag('selecttype', {}, 'ALL'),
        tag('selectcount', {}, String(asked.items.length)),
        tag('gradingtype', {}, 'ABSOLUTE_POSITION'),
        tag('showgrading', {}, 'SHOW'),
        // Left out, Moodle stores hints without words, and its database refuses the whole file.
        tag('shownumcorrect', {}, '1'),
        tag('numberingstyle', {}, 'none'),
        // Where other formats have a share of the mark, this one has a place.
        ...asked.items.map((item, index) => answer(index + 1, line(item))),
      ];
    case 'numeric':
      return [
        tag(
          'answer',
          { fraction: 100, format: 'plain_text' },
          plain(asked.printed),
          tag('tolerance', {}, String(asked.tolerance)),
        ),
      ];
    case 'short':
      return [
        tag('responseformat', {}, 'editor'),
        tag('responserequired', {}, '1'),
        html('graderinfo', paragraphs(asked.model)),
      ];
  }
}

const answer = (fraction: number, words: string, ...more: string[]) =>
  tag('answer', { fraction, format: 'html' }, tag('text', {}, text(words)), ...more);

/** A field that holds HTML, which is text to this XML. */
const html = (name: string, markup: string) => tag(name, { format: 'html' }, tag('text', {}, text(markup)));

/** A field that Moodle shows as it is, on one line. */
const plain = (words: string) => tag('text', {}, text(words.replaceAll(/\s+/gu, ' ').trim()));
