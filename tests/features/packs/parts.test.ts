import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/features/packs/assemble.ts';
import { type PackItem, questionsOf } from '../../../src/features/packs/pack.ts';
import { readingPage } from '../../../src/features/packs/page-parts.ts';
import { packParts } from '../../../src/features/packs/parts.ts';
import { choosing, everything, read, size, written } from '../../../src/features/packs/selection.ts';
import { hilltopCourse, publisher } from './hilltop-course.ts';

const book = hilltopCourse();
const parts = packParts(book, publisher);
const all = everything(parts);
const question = (id: string) => {
  const found = parts.questions.find((one) => one.question.id === id)?.question;
  if (!found) throw new Error(`${id} did not arrive.`);
  return found;
};
const named = (items: readonly PackItem[]) => items.map(({ kind, id }) => `${kind} ${id}`);

describe('the parts of packs', () => {
  test('are everything that the Book has, and are plain data', () => {
    expect(size(all)).toBe(
      book.lectures.length +
        book.readings.length +
        book.evidence.length +
        book.quotes.length +
        book.questions.length,
    );
    expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
  });

  test('keep who is quoted from a question that asks for it, and say it afterwards', () => {
    expect(question('who-has-rules').quotation).toEqual({ words: 'rules keep the peace ... most days' });
    expect(question('who-has-rules').feedback).toBe(
      'The warden is set against the plotholders. Quoted: Warden.',
    );
  });

  test('name who is quoted where that answers nothing', () => {
    expect(question('why-neighbours').quotation).toEqual({ words: 'neighbours first', who: 'Plotholder' });
    expect(question('why-neighbours').feedback).toBe('Two taps, forty plots.');
  });

  test('have quotations to match by their words, and figures by their cells', () => {
    expect(question('who-said').asked).toMatchObject({
      pairs: [
        { left: '“neighbours first”', right: 'Neighbours' },
        { left: '“rules keep the peace ... most days”', right: 'Rules' },
        { left: 'Something else', right: 'Neighbours' },
      ],
    });
    expect(question('how-many-turns').asked).toEqual({
      type: 'numeric',
      value: 60,
      printed: '60',
      tolerance: 0,
    });
  });

  test('tell a reading page in its order, with the words of its quotations', () => {
    const water = parts.readings.find(({ id }) => id === 'reading-water');
    expect(water?.url).toBe('https://example.org/read/water/');
    expect(water?.body.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'text',
      'quotation',
      'text',
      'text',
    ]);
    expect(water?.body[2]).toEqual({
      kind: 'text',
      runs: [
        'Two plotholders spoke of trust, and 60 per cent take turns (Table 1).',
        ' (',
        { text: 'Water 1', url: 'https://example.org/read/water/#water-1' },
        ')',
      ],
    });
    expect(water?.body[3]).toMatchObject({ words: 'neighbours first', who: 'Plotholder' });
  });

  test('keep headings and lists, and name passages of a page beside the paper by its title and their numbers', () => {
    const reading = {
      id: 'doubts',
      title: 'Doubts',
      order: 9,
      apart: false,
      question: 'What is doubtful?',
      summary: 'Some things.',
      body: '## Two *doubts*\n\n<P id="doubts-2b">\n\nThere are two:<Note>At least.</Note>\n\n- the first\n  of them\n- the second\n\n</P>\n',
    };
    const withDoubts = { ...book, readings: [...book.readings, reading] };
    expect(readingPage(reading, withDoubts, publisher.place).body.slice(2)).toEqual([
      { kind: 'heading', text: 'Two doubts' },
      { kind: 'text', runs: ['There are two:'] },
      { kind: 'list', ordered: false, items: [['the first of them'], ['the second']] },
      {
        kind: 'text',
        runs: ['(', { text: 'Doubts 2b', url: 'https://example.org/read/doubts/#doubts-2b' }, ')'],
      },
    ]);
  });

  test('print a table’s values as the paper does', () => {
    const table = parts.tables.find(({ id }) => id === 'table-table-1');
    expect(table?.body).toContainEqual({
      kind: 'table',
      caption: 'Table 1: Ways of sharing',
      head: ['Way', 'Use', 'Plots (%)'],
      rows: [
        ['Taking turns', '2.5', '60'],
        ['Carrying cans', '1.0', '40'],
      ],
    });
  });
});

describe('a pack', () => {
  test('of a lecture has its page, slides, handout, reading, discussions and quiz', () => {
    const pack = assemble(parts, choosing({ lectures: new Set(['sharing']) }), 'sharing', 'Sharing');
    expect(pack.sections.map(({ title }) => title)).toEqual(['About', 'Sharing & sparing']);
    expect(named(pack.sections[1]?.items ?? [])).toEqual([
      'page lecture-sharing',
      'link slides-sharing',
      'link handout-sharing',
      'link read-ground',
      'link read-water-1',
      'link read-water-2',
      'discussion is-talk-enough',
      'quiz quiz-sharing',
    ]);
    expect(questionsOf(pack).map(({ id }) => id)).toEqual(['who-said', 'how-many-turns']);
    expect(pack.reading.map((record) => /TI {2}- (.*)\r/.exec(record)?.[1])).toEqual([
      'Sharing the tap: water on the Hilltop allotments',
      expect.stringMatching(/\w/),
    ]);
  });

  test('of everything asks each question once', () => {
    const pack = assemble(parts, all, 'all', 'All');
    expect(pack.sections.map(({ id }) => id)).toEqual([
      'about',
      'lecture-sharing',
      'reading',
      'tables',
      'quotations',
      'questions',
    ]);
    expect(
      questionsOf(pack)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...all.questions].sort());
    const ids = pack.sections.flatMap(({ items }) => named(items));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('of nothing says what it is', () => {
    expect(assemble(parts, choosing(), 'none', 'None').sections).toEqual([
      { id: 'about', title: 'About', items: [parts.about] },
    ]);
  });
});

describe('a selection in an address', () => {
  test('comes back as it was', () => {
    const chosen = choosing({
      readings: all.readings,
      quotes: new Set(['neighbours-first', 'talk-before']),
      questions: new Set(['who-said']),
    });
    expect(written(chosen, all)).toBe('?section=all&quote=talk-before,neighbours-first&question=who-said');
    expect(read(written(chosen, all), all)).toEqual(chosen);
  });

  test('leaves out what there is not, and is nothing where nothing is chosen', () => {
    expect(read('?quote=gone,neighbours-first&mood=sour', all)).toEqual(
      choosing({ quotes: new Set(['neighbours-first']) }),
    );
    expect(written(choosing(), all)).toBe('');
  });
});
