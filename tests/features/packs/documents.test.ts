import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { documentFiles } from '../../../src/features/packs/documents/documents.ts';
import { type WordBlock, wordDocument } from '../../../src/lib/word/word.ts';
import { hilltopCourse, publisher } from './hilltop-course.ts';
import { fileOf, unzipped, Xml } from './open-pack.ts';

const book = hilltopCourse();
const files = documentFiles(book, publisher);
const bytes = (path: string) => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`${path} was not made.`);
  return found.content as Uint8Array<ArrayBuffer>;
};

/** A document’s paragraphs: the style that each wears, and its words. */
function paragraphs(document: Uint8Array): [style: string, words: string][] {
  const body = Xml.read(fileOf(unzipped(document), 'word/document.xml'));
  return body
    .all('x:body/x:p')
    .map((one) => [one.texts('x:pPr/x:pStyle/@x:val').join(), one.texts('.//x:t').join('')]);
}

describe('a session’s handout as a Word document', () => {
  const all = paragraphs(bytes('packs/sharing-handout.docx'));

  test('has real headings, in the order of the handout', () => {
    const heads = all.filter(([style]) => style === 'Heading1').map(([, words]) => words);
    expect(heads).toEqual([
      'After this session you can',
      'The argument, for your notes',
      'To discuss',
      'Sorting',
      'To read',
    ]);
    expect(all.find(([style]) => style === 'Title')?.[1]).toBe('Sharing & sparing');
  });

  test('lists what students can do, and leads to the session', () => {
    expect(all.filter(([style]) => style === 'ListParagraph').map(([, words]) => words)).toEqual(
      expect.arrayContaining(['say who turns the tap', 'Is talk enough?', 'Read.', 'Sort.']),
    );
    const links = Xml.read(
      fileOf(unzipped(bytes('packs/sharing-handout.docx')), 'word/_rels/document.xml.rels'),
    );
    expect(links.texts('x:Relationship[@TargetMode="External"]/@Target')).toEqual([
      'https://example.org/teach/sharing/',
    ]);
  });
});

describe('a session’s questions as a Word document', () => {
  const all = paragraphs(bytes('packs/sharing-questions.docx')).map(([, words]) => words);
  const answers = all.indexOf('Answers');

  test('asks all questions first, and answers them on a page of their own', () => {
    expect(all.slice(0, answers).join('\n')).toContain('1. Which is about whom?');
    expect(all.slice(0, answers).join('\n')).not.toContain('Each has its subject.');
    expect(all.slice(answers).join('\n')).toContain('Each has its subject.');
    expect(fileOf(unzipped(bytes('packs/sharing-questions.docx')), 'word/document.xml')).toContain(
      '<w:pageBreakBefore/>',
    );
  });
});

describe('every Word document', () => {
  test('is the same bytes when it is made again', () => {
    documentFiles(book, publisher).forEach(({ path, content }) =>
      expect(Buffer.compare(content as Uint8Array, bytes(path)), path).toBe(0),
    );
  });

  test('says its title, its language and the day of its edition', () => {
    for (const { content } of files) {
      const core = Xml.read(fileOf(unzipped(content as Uint8Array), 'docProps/core.xml'));
      expect(core.texts('*[local-name()="title"]').join()).toContain('Sharing & sparing');
      expect(core.texts('*[local-name()="language"]')).toEqual(['en-GB']);
      expect(core.texts('*[local-name()="created"]')).toEqual([`${book.site.edition}T00:00:00Z`]);
    }
  });

  test('begins each numbered list at one, and keeps words that XML would take for its own', () => {
    const list = (items: string[]): WordBlock => ({
      kind: 'list',
      of: 'numbers',
      items: items.map((one) => [one]),
    });
    const document = unzipped(
      wordDocument([list(['a < b & "c"\u0000', 'two']), list(['three'])], {
        title: 'x',
        author: 'y',
        language: 'en-GB',
        day: '2026-11-28',
      }),
    );
    const body = Xml.read(fileOf(document, 'word/document.xml'));
    expect(body.texts('.//x:numId/@x:val')).toEqual(['1', '1', '2']);
    expect(body.texts('.//x:t')).toEqual(['a < b & "c"', 'two', 'three']);
    const numbering = Xml.read(fileOf(document, 'word/numbering.xml'));
    expect(numbering.texts('x:num/x:lvlOverride/x:startOverride/@x:val')).toEqual(['1', '1']);
  });

  test.skipIf(spawnSync('pandoc', ['--version']).status !== 0)(
    'is read by pandoc with headings and lists',
    () => {
      const { stdout } = spawnSync('pandoc', ['-f', 'docx', '-t', 'markdown', '--wrap=none'], {
        input: bytes('packs/sharing-handout.docx'),
        encoding: 'utf8',
      });
      expect(stdout).toContain('# After this session you can');
      expect(stdout).toMatch(/^- +say who turns the tap$/mu);
      expect(stdout).toMatch(/^1\. +Is talk enough\?$/mu);
    },
  );
});
