import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../features/packs/html-words.ts';
import { moodleXmlQuestions } from '../features/packs/readers/moodle-xml.ts';
import { asked } from './asked.ts';
import { expectKey, meant, plain } from './pack-key.ts';
import { site } from './sites.ts';

const folder = join(site.folder, 'data/packs');
const files = readdirSync(folder).filter((name) => name.endsWith('.moodle.xml'));
const one = (html: string) => wordsOf(html);

describe('every file of Moodle XML', () => {
  const items = files.flatMap((name) => moodleXmlQuestions(readFileSync(join(folder, name), 'utf8')));

  test('is keyed by Moodle as the author meant it, with all that is said', () => {
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(asked.keys()));
    for (const item of items) {
      expectKey(item);
      const { question } = meant(item.id);
      expect(one(item.general), item.id).toContain(plain(question.feedback).slice(0, 40));
      if ('options' in question)
        question.options.forEach(({ feedback = '' }, at) =>
          expect(one(item.options[at]?.feedback ?? ''), item.id).toBe(plain(feedback)),
        );
      if (question.type === 'short') expect(one(item.graderInfo), item.id).toBe(plain(question.model));
    }
  });

  test('gives nothing for ticking everything, and the whole mark for what is right', () => {
    for (const { id, options } of items.filter(({ type }) => type === 'multichoice')) {
      const shares = options.map(({ share }) => share);
      const sum = (some: number[]) => some.reduce((all, one) => all + one, 0);
      expect(sum(shares.filter((share) => share > 0)), id).toBeCloseTo(1, 4);
      if (meant(id).question.type === 'multiple') expect(sum(shares), id).toBeCloseTo(0, 4);
    }
  });

  test('is sorted by outcomes, in tags that Moodle does not cut', () => {
    for (const { id, tags } of items) {
      const { outcomes = [] } = meant(id).question;
      expect(
        tags.filter((tag) => tag.startsWith('Outcome: ')),
        id,
      ).toHaveLength(outcomes.length);
      expect(Math.max(...tags.map((tag) => tag.length)), id).toBeLessThanOrEqual(50);
    }
    expect(
      items.filter(({ tags }) => tags.some((tag) => tag.startsWith('Outcome: '))).length,
    ).toBeGreaterThan(0);
  });
});
