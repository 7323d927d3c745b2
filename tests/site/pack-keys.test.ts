import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/book/schema/question.ts';
import { wordsOf } from '../features/packs/html-words.ts';
import { unzipped, Xml } from '../features/packs/open-pack.ts';
import { canvas } from '../features/packs/readers/canvas.ts';
import { cc2olx } from '../features/packs/readers/cc2olx.ts';
import { moodle } from '../features/packs/readers/moodle.ts';
import { moodleXmlQuestions } from '../features/packs/readers/moodle-xml.ts';
import { rightAnswer, score, wordsById } from '../features/packs/readers/qti-2-1.ts';
import { asked, figureOf } from './asked.ts';
import { expectFeedback, expectKey, meant, plain } from './pack-key.ts';
import { site } from './sites.ts';

const folder = join(site.folder, 'data/packs');
const named = (ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending));
const files = (name: string, pattern: RegExp) =>
  [...unzipped(readFileSync(join(folder, name)))].filter(([path]) => pattern.test(path));
const quizzes = (name: string, pattern: RegExp) => files(name, pattern).map(([, text]) => Xml.read(text));

describe('every cartridge', () => {
  const programs = { Moodle: moodle, Canvas: canvas, 'Open edX': cc2olx };

  test.each(Object.entries(programs))('is keyed by %s as the author meant it', (name, read) => {
    const items = named('.imscc').flatMap((file) => quizzes(file, /^quizzes\//).flatMap(read));
    expect(new Set(items.map(({ id }) => meant(id).question.id))).toEqual(new Set(asked.keys()));
    for (const item of items) expectKey(item);
    if (name !== 'Open edX') for (const item of items) expectFeedback(item);
  });

  test('accepts a figure with one nought more or less, and none beyond the tolerance', () => {
    const items = named('.imscc').flatMap((file) => quizzes(file, /^quizzes\//).flatMap(moodle));
    const figures = items.filter(({ id }) => meant(id).question.type === 'numeric');
    expect(figures.length).toBeGreaterThan(0);
    for (const { id, accepts } of figures) {
      const { question } = meant(id);
      if (question.type !== 'numeric') continue;
      const printed = figureOf(question);
      const more = printed.includes('.') ? `${printed}0` : `${printed}.0`;
      expect(accepts, id).toEqual(expect.arrayContaining([printed, more, String(Number(printed))]));
      const off = accepts.map((typed) => Math.abs(Number(typed) - Number(printed)));
      expect(Math.max(...off), id).toBeLessThanOrEqual(question.tolerance + 1e-9);
    }
  });

  test('is titled and summed up as its own lecture', () => {
    const lectures = new Set<string>();
    for (const name of named('.imscc')) {
      const manifest = quizzes(name, /^imsmanifest\.xml$/)[0];
      const [summary = ''] = manifest?.texts('x:metadata//*[local-name()="description"]') ?? [];
      lectures.add(summary);
    }
    expect(lectures.size).toBe(named('.imscc').length);
  });
});

describe('every package of QTI 1.2', () => {
  test('is keyed by Canvas as the author meant it, with all that is said', () => {
    const items = named('-qti-1.2.zip').flatMap((file) => quizzes(file, /^quiz-/).flatMap(canvas));
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(asked.keys()));
    for (const item of items) expectKey(item);
    for (const item of items.filter(({ id }) => meant(id).question.type === 'single')) expectFeedback(item);
  });
});

describe('every package of QTI 2.1', () => {
  const items = named('-qti-2.1.zip').flatMap((file) =>
    files(file, /^items\//).map(([path, text]) => ({
      id: path.replace(/^items\/|\.xml$/g, ''),
      item: Xml.read(text),
    })),
  );

  test('gives exactly 1 for a perfect answer, and nothing for ticking everything', () => {
    for (const { id, item } of items) {
      const { question } = meant(id);
      if (question.type === 'short') continue;
      expect(score(item, rightAnswer(item)), id).toBe(1);
      if (question.type === 'multiple') expect(score(item, [...wordsById(item).keys()]), id).toBe(0);
    }
  });

  test('has the author’s answers for the right ones', () => {
    for (const { id, item } of items) {
      const { question } = meant(id);
      const words = wordsById(item);
      const right = rightAnswer(item).map((value) =>
        value.split(' ').map((one) => plain(words.get(one) ?? one)),
      );
      const wanted = {
        single: (q: Question) => ('options' in q ? q.options.filter((o) => o.right).map((o) => o.text) : []),
        multiple: (q: Question) =>
          'options' in q ? q.options.filter((o) => o.right).map((o) => o.text) : [],
        matching: (q: Question) => ('pairs' in q ? q.pairs.map(({ match }) => match) : []),
        ordering: (q: Question) => ('items' in q ? q.items : []),
        numeric: (q: Question) => (q.type === 'numeric' ? [String(Number(figureOf(q)))] : []),
        short: () => [],
      }[question.type](question);
      expect(
        right.map((value) => value.at(-1)),
        id,
      ).toEqual(wanted.map(plain));
    }
  });
});

describe('every pack', () => {
  test('parts lines as paragraphs, since Moodle doubles a break', () => {
    const texts = [
      ...['.gift.txt', '.moodle.xml'].flatMap((ending) =>
        named(ending).map((name) => readFileSync(join(folder, name), 'utf8')),
      ),
      ...['.imscc', '-qti-1.2.zip', '-qti-2.1.zip'].flatMap((ending) =>
        named(ending).flatMap((name) => files(name, /\.(xml|html)$/).map(([, text]) => text)),
      ),
    ];
    expect(texts.filter((text) => /<br|&lt;br/.test(text))).toEqual([]);
  });
});

test('the page of packs says how many questions each file holds', () => {
  const page = readFileSync(join(site.folder, 'teach/packs/index.html'), 'utf8');
  const found: Record<string, (name: string) => number> = {
    '.moodle.xml': (name) => moodleXmlQuestions(readFileSync(join(folder, name), 'utf8')).length,
    '.imscc': (name) => quizzes(name, /^quizzes\//).flatMap(moodle).length,
    '-qti-1.2.zip': (name) => quizzes(name, /^quiz-/).flatMap(canvas).length,
    '-qti-2.1.zip': (name) => files(name, /^items\//).length,
  };
  for (const [ending, count] of Object.entries(found))
    for (const name of named(ending)) {
      const links = [...page.matchAll(new RegExp(`/data/packs/${name}"[^>]*>([\\s\\S]*?)</a>`, 'g'))];
      const said = links.map(([, link = '']) => wordsOf(link)).filter((words) => words.includes('question'));
      expect(said.join(), name).toContain(`${count(name)} question`);
    }
});
