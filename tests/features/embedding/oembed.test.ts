import { describe, expect, test } from 'vitest';
import { embeds } from '../../../src/features/embedding/embeds.ts';
import { toldPages } from '../../../src/features/embedding/told-pieces.ts';
import { type Oembed, oembedFiles } from '../../../src/features/embedding/oembed.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { jsonFaults, schemaText, xmlFaults } from '../downloads/valid.ts';

const book = allotments();
const files = oembedFiles(book, (path) => `https://example.org/course${path}`, 'Joined Up');
const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));

describe('an answer to how something is embedded', () => {
  test('is there for each thing as JSON, and as XML for what has a page for a frame', () => {
    const told = toldPages(book).flatMap(({ page, parts }) => [
      page,
      ...parts.filter((one) => 'words' in one),
    ]);
    expect(ending('.json')).toHaveLength(embeds(book).length + told.length);
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
    expect(html).toContain(`width="100%" height="${height}"`);
    expect(width).toBeGreaterThanOrEqual(600);
    expect(home).toBe('https://example.org/course/quotes/neighbours-first/');
  });

  test('quotes a claim, and a paragraph with its list, with the way to their places', () => {
    const html = (path: string) =>
      (JSON.parse(files.find((file) => file.path === path)?.text ?? '') as Oembed).html;
    for (const { parts } of toldPages(book))
      for (const part of parts.filter((one) => 'words' in one)) {
        const quoted = html(`oembed/${part.kind}/${part.id}.json`);
        expect(quoted.match(/<p>/g)).toHaveLength(part.words.length + 1);
        expect(quoted).toContain(`<a href="https://example.org/course${part.home}">`);
        expect(quoted).not.toContain('style=');
      }
  });
});
