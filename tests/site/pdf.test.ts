import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/features/editions/edition.ts';
import { pdfs } from '../../src/features/editions/pdf/index.ts';
import { openPress } from '../../src/features/editions/pdf/press.ts';
import { readSite } from '../../src/site/site.ts';
import { Xml } from '../features/packs/open-pack.ts';
import { wordsOf } from '../features/packs/html-words.ts';
import { ReadPdf } from './read-pdf.ts';
import { site as dist } from './sites.ts';

const home = 'https://companions.example/hilltop/';
const imprint = readSite(join(import.meta.dirname, '../fixtures/allotments'));
const built = { folder: join(import.meta.dirname, '../../.build/another-book-base'), home, imprint };
let printed: Edition[];
let reader: ReadPdf;
let handout: ReadPdf;

beforeAll(async () => {
  printed = await pdfs(built);
  [reader, handout] = printed.map(({ bytes }) => new ReadPdf(bytes)) as [ReadPdf, ReadPdf];
});

test('the reader and each handout are printed', () => {
  expect(printed.map(({ path }) => path)).toEqual([
    'download/allotments.pdf',
    'download/allotments-handout-sharing-a-tap.pdf',
  ]);
});

test('two printings are the same bytes', async () => {
  const again = await pdfs(built);
  expect(
    again.map(({ bytes }, index) => Buffer.from(bytes).equals(printed[index]?.bytes ?? Buffer.of())),
  ).toEqual(printed.map(() => true));
});

test('each says its title, its language and its day, and that it is tagged', () => {
  expect(reader.info('Title')).toBe('Read of the tap · The Allotment Reader');
  expect(handout.info('Title')).toBe('Handout: Sharing a tap · The Allotment Reader');
  for (const one of [reader, handout]) {
    expect(one.info('CreationDate')).toBe(`D:${imprint.edition.replaceAll('-', '')}000000+00'00'`);
    expect(one.catalog).toContain('/Lang (en-GB)');
    expect(one.catalog).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(one.catalog).toContain('/DisplayDocTitle true');
  }
});

test('each says who answers for it and which work it is about', () => {
  for (const one of [reader, handout]) {
    expect(one.info('Author')).toBe('Anna Reader');
    expect(one.info('Subject')).toMatch(/^A companion to Marrow and Leek \(1999\), ‘[^’]*’$/);
  }
});

describe('PDF/UA-1, as far as it can be seen in the file', () => {
  test('is declared in metadata that have title and language', () => {
    for (const one of [reader, handout]) {
      const about = Xml.read(one.metadata.replace(/<\?xpacket[^>]*>/g, '').trim());
      const said = (name: string) => about.texts(`.//*[local-name()="${name}"]`).map((words) => words.trim());
      expect(said('part')).toEqual(['1']);
      expect(said('title')).toEqual([one.info('Title')]);
      expect(said('language')).toEqual(['en-GB']);
    }
  });

  test('has words for every link, alternatives for every figure, and no quotation for a figure', () => {
    for (const one of [reader, handout]) {
      expect(one.linkWords.filter((words) => !words)).toEqual([]);
      expect(one.tags.filter(({ kind, alt }) => kind === 'Figure' && !alt)).toEqual([]);
    }
    expect(reader.linkWords.length).toBeGreaterThan(0);
    // In words, not by the names that the file has for its own parts.
    expect(reader.linkWords.filter((words) => reader.places.includes(words ?? ''))).toEqual([]);
    expect(reader.tags.map(({ kind }) => kind)).toContain('BlockQuote');
  });

  test('says of every head of a table what it heads', () => {
    expect(reader.headsWithScope).toBe(reader.tags.filter(({ kind }) => kind === 'TH').length);
  });

  test('uses no kind of tag that PDF 1.7 does not know without saying what it stands for', () => {
    const known =
      /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Figure|Formula|Form)$/;
    for (const one of [reader, handout])
      for (const kind of new Set(one.tags.map(({ kind }) => kind)))
        expect(known.test(kind) || one.roles.includes(`/${kind} /`), kind).toBe(true);
  });
});

describe('the reader', () => {
  test('holds the list of works cited', () => {
    expect(reader.bookmarks).toContain('References of the tap');
  });

  test('has a cover and pages after it', () => {
    expect(reader.pages).toBeGreaterThan(3);
  });

  test('has a bookmark for every heading', () => {
    expect(reader.bookmarks).toEqual(
      expect.arrayContaining(['Read of the tap', 'The ground', 'Two distinctions', 'The tap']),
    );
  });

  test('keeps headings, lists and tables what they are', () => {
    const kinds = new Set(reader.tags.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'Link']),
    );
  });

  test('says in words what every picture shows', () => {
    const pictures = reader.tags.filter(({ kind }) => kind === 'Figure');
    expect(pictures.map(({ alt }) => alt)).toContain(
      'The slope – Water runs from the tap to the lowest plot.',
    );
    expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
  });

  test('leads to its own paragraphs within itself, and elsewhere to the site’s own address', () => {
    expect(reader.places).toEqual(expect.arrayContaining(['whole-water', 'ground-1']));
    expect(reader.addresses).toContain(`${home}glossary/#turn`);
    expect(reader.addresses.filter((address) => address.startsWith(`${home}read/`))).toEqual([]);
    expect(reader.addresses.filter((address) => address.includes('127.0.0.1'))).toEqual([]);
  });
});

test('no page is blank, and none but a cover holds a page’s foot alone', () => {
  for (const one of [reader, handout])
    for (const kinds of one.kindsByPage) expect(kinds.size).toBeGreaterThan(0);
  expect([...(reader.kindsByPage.at(-1) ?? [])]).toContain('LI');
});

describe('this companion’s reader', () => {
  let real: ReadPdf;
  beforeAll(async () => {
    const press = await openPress({ folder: dist.folder, home: 'http://127.0.0.1:4321/', imprint });
    real = new ReadPdf(await press.print('/read/'));
    await press.close();
  });

  test('ends with works cited and the foot on one page, and has no blank page', () => {
    for (const kinds of real.kindsByPage) expect(kinds.size).toBeGreaterThan(0);
    expect([...(real.kindsByPage.at(-1) ?? [])]).toContain('LI');
  });

  test('holds every page of the argument and beside it in their order, and then the works cited', () => {
    const titleOf = (path: string) =>
      wordsOf(
        /<h1[^>]*>([^]*?)<\/h1>/.exec(readFileSync(join(dist.folder, path, 'index.html'), 'utf8'))?.[1] ?? '',
      );
    const list =
      /data-chapters[^]*?<\/nav>/.exec(readFileSync(join(dist.folder, 'read/index.html'), 'utf8'))?.[0] ?? '';
    const pages = [...list.matchAll(/href="(\/read\/[\w-]+\/)"/g)].map(([, path = '']) => path);
    expect(pages.length).toBeGreaterThan(8);
    const at = [...pages, 'references'].map((path) => real.bookmarks.indexOf(titleOf(path)));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
  });

  test('names the paper’s DOI', () => {
    const [paper] = JSON.parse(readFileSync(join(dist.folder, 'data/references.json'), 'utf8')) as {
      DOI: string;
    }[];
    expect(real.info('Subject')).toContain(`https://doi.org/${paper?.DOI ?? '?'}`);
  });
});

test('a handout of a site that was built for this machine alone leads nowhere', () => {
  expect(handout.addresses).toEqual([]);
});
