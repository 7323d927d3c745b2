import { describe, expect, test } from 'vitest';
import { embeds } from '../../src/domain/embeds.ts';
import { type Oembed, oembedFiles } from '../../src/exports/oembed.ts';
import { allotments } from '../fixtures/allotments.ts';
import { jsonFaults, schemaText, xmlFaults } from './valid.ts';

const book = allotments();
const files = oembedFiles(book, (path) => `https://example.org/course${path}`, 'Joined Up');
const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));

describe('an answer to how something is embedded', () => {
  test('is there for each thing, in both formats', () => {
    expect(ending('.json')).toHaveLength(embeds(book).length);
    expect(ending('.xml')).toHaveLength(embeds(book).length);
  });

  test('has what the standard requires, in JSON and in XML', () => {
    const schema = JSON.parse(schemaText('oembed.json')) as object;
    expect(ending('.json').flatMap(({ text }) => jsonFaults(schema, JSON.parse(text)))).toEqual([]);
    expect(ending('.xml').flatMap(({ text }) => xmlFaults(schemaText('oembed.xsd'), text))).toEqual([]);
  });

  test('shows a page below the site’s path, in a frame of the size that is announced', () => {
    const answer = JSON.parse(
      files.find(({ path }) => path === 'oembed/quote/neighbours-first.json')?.text ?? '',
    ) as Oembed;
    const { width, height, html, author_url: home } = answer;
    expect(html).toContain('src="https://example.org/course/embed/quote/neighbours-first/"');
    expect(html).toContain(`width="${width}" height="${height}"`);
    expect(home).toBe('https://example.org/course/quotes/neighbours-first/');
  });
});
