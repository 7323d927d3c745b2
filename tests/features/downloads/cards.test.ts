import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/book/addresses.ts';
import { speakerCards, termCards } from '../../../src/features/downloads/cards.ts';
import { exportBook } from '../../../src/features/downloads/exporters.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { wordsOf } from '../packs/html-words.ts';

const place = (path: string) => `https://example.org${path}`;
const book = allotments();

/** A file as Anki imports it: lines that begin with `#` come first and tell how; a field in quotation marks doubles its own. */
function imported(text: string) {
  const lines = text.split('\n').slice(0, -1);
  const rows = lines.filter((line) => !line.startsWith('#'));
  const head = lines.slice(0, lines.length - rows.length);
  const settings = new Map(head.map((line) => line.slice(1).split(/:(.*)/su) as [string, string]));
  expect(head.every((line) => line.startsWith('#'))).toBe(true);
  expect(settings.get('separator')).toBe('tab');
  expect(settings.get('html')).toBe('true');
  const guid = Number(settings.get('guid column')) - 1;
  return rows.map((row) => {
    const fields = row.split('\t').map((field) => {
      const [, inner = ''] = /^"((?:[^"]|"")*)"$/u.exec(field) ?? [];
      return inner.replaceAll('""', '"');
    });
    const [front = '', back = '', ...more] = fields.filter((_, at) => at !== guid);
    expect(more).toEqual([]);
    return { id: fields[guid], front, back, deck: settings.get('deck') };
  });
}

const files = [termCards, speakerCards].flatMap((cards) => cards.files(book, place, ''));
const read = (path: string) => imported(files.find((file) => file.path === path)?.text ?? '');

describe('cards for Anki', () => {
  test('ask for each term, and answer with its sentence and its page', () => {
    const terms = read('cards/glossary.tsv');
    expect(terms.map(({ front }) => front)).toEqual(
      book.concepts.map(({ term, abbreviation }) => (abbreviation ? `${term} (${abbreviation})` : term)),
    );
    book.concepts.forEach(({ id, summary }, at) => {
      expect(wordsOf(terms[at]?.back ?? '')).toContain(summary.trim());
      expect(terms[at]?.back).toContain(`href="${place(addresses.concept(id))}"`);
    });
  });

  test('ask who said it of quotations whose speaker is known, and of no other', () => {
    const spoken = read('cards/who-said-it.tsv');
    expect(spoken).toHaveLength(book.quotes.filter(({ speaker }) => speaker).length);
    for (const { front } of spoken) expect(front).toMatch(/^Who said it\?<br>“.+”$/u);
  });

  test('are notes of the kind with a front and a back, whichever the reader used last', () => {
    for (const { text } of files) expect(text.split('\n')).toContain('#notetype:Basic');
  });

  test('have names of their own that last, and a deck each', () => {
    const all = [...read('cards/glossary.tsv'), ...read('cards/who-said-it.tsv')];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ deck }) => deck)).size).toBe(2);
  });

  test('keep any sign: marks, tabs, line ends, and what would be HTML', () => {
    const [concept] = book.concepts;
    if (!concept) throw new Error('There is no concept.');
    const odd = { ...concept, term: '"Tap"\t<b>#1</b>\n& more', summary: '#not a comment "at all"' };
    const [file] = termCards.files({ ...book, concepts: [odd] }, place, '');
    const [card] = imported(file?.text ?? '');
    expect(card?.front).toContain('"Tap" &lt;b&gt;#1&lt;/b&gt; &amp; more');
    expect(card?.back).toContain('#not a comment "at all"');
  });

  test('make no file of a book without terms', () => {
    const without = exportBook({ ...book, concepts: [] }, place, '').map(({ path }) => path);
    expect(without).not.toContain('cards/glossary.tsv');
    expect(without).toContain('cards/who-said-it.tsv');
  });
});
