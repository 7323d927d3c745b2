import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Lecture } from '../../src/book/schema/lecture.ts';
import {
  quotationData,
  scriptText,
  siteData,
  structuredData,
  tableData,
} from '../../src/site/structured-data.ts';
import { handoutData, lectureData, readingData } from '../../src/site/learning-data.ts';
import { allotments } from '../fixtures/allotments.ts';

const book = allotments();
const site = {
  title: 'Hilltop',
  language: 'en-GB',
  authors: [{ literal: 'Hilltop' }, { family: 'Hoe', given: 'Sam' }],
  edition: '2026-05-04',
  licence: { name: 'CC BY 4.0', href: 'https://licence.example/' },
};
const place = (path: string) => new URL(path, 'https://hilltop.example').href;
const page = { title: 'The tap', summary: 'Who turns it.', path: '/read/water/' };

const [reading] = book.readings;
const table = book.evidence.find(({ kind }) => kind === 'table');
const quote = (id: string) => {
  const found = book.quotes.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('what pages say of themselves to machines', () => {
  test('names the page, its authors, its day and its licence', async () => {
    const [node] = await statements(structuredData(page, site, place));
    expect(node).toMatchObject({
      '@type': ['schema:WebPage'],
      'schema:name': [{ '@value': 'The tap' }],
      'schema:url': [{ '@value': 'https://hilltop.example/read/water/' }],
      'schema:datePublished': [{ '@value': '2026-05-04' }],
      'schema:author': [
        { '@type': ['schema:Organization'], 'schema:name': [{ '@value': 'Hilltop' }] },
        { '@type': ['schema:Person'], 'schema:name': [{ '@value': 'Sam Hoe' }] },
      ],
    });
  });

  test('says that a reading page is for learning, and for how long', async () => {
    const [node] = await statements(structuredData(page, site, place, reading && readingData(reading, book)));
    expect(node).toMatchObject({ '@type': ['schema:LearningResource'] });
    expect(JSON.stringify(node)).toMatch(/"PT\d+M"/);
  });

  test('says of a session what it teaches and asks for, of what level, for whom and how long', async () => {
    const lecture = {
      id: 'sharing',
      kind: 'seminar',
      outcomes: ['share a tap'],
      plan: [{ minutes: 50 }, { minutes: 10 }],
      questions: ['who-turns'],
    } as unknown as Lecture;
    const learning = { level: 'Evening class', roles: ['student' as const] };
    const data = structuredData(page, { ...site, learning }, place, lectureData(lecture, place));
    const [node] = await statements(data);
    expect(node).toMatchObject({
      'schema:educationalLevel': [{ '@value': 'Evening class' }],
      'schema:audience': [
        { '@type': ['schema:EducationalAudience'], 'schema:educationalRole': [{ '@value': 'student' }] },
      ],
      'schema:learningResourceType': [{ '@value': 'seminar' }],
      'schema:teaches': [{ '@value': 'share a tap' }],
      'schema:timeRequired': [{ '@value': 'PT60M' }],
      'schema:hasPart': [
        { 'schema:learningResourceType': [{ '@value': 'handout' }] },
        { '@type': ['schema:Quiz'], 'schema:assesses': [{ '@value': 'share a tap' }] },
      ],
    });
    expect(handoutData(lecture, place)).toMatchObject({ isPartOf: { url: place('/teach/sharing/') } });
  });

  test('gives the day on which the words of a page changed last, where that is known', async () => {
    const [node] = await statements(structuredData({ ...page, modified: '2026-04-01' }, site, place));
    expect(node).toMatchObject({ 'schema:dateModified': [{ '@value': '2026-04-01' }] });
    expect(structuredData(page, site, place)).not.toHaveProperty('dateModified');
  });

  test('keeps a quotation’s words and speaker apart from the page, which is ours', async () => {
    const data = quotationData(quote('neighbours-first'), book, place);
    const [node] = await statements(structuredData(page, site, place, data));
    expect(node).toMatchObject({
      '@type': ['schema:WebPage'],
      'schema:mainEntity': [
        {
          '@type': ['schema:Quotation'],
          'schema:text': [{ '@value': 'neighbours first' }],
          'schema:spokenByCharacter': [{ 'schema:jobTitle': [{ '@value': 'Plotholder' }] }],
          'schema:isPartOf': [{ '@type': ['schema:ScholarlyArticle'] }],
        },
      ],
    });
    expect(JSON.stringify(data)).not.toContain('license');
    expect(JSON.stringify(data)).toContain(place('/about/source/'));
  });

  test('says whose words are quoted where the paper quotes a work', async () => {
    const [node] = await statements(
      structuredData(page, site, place, quotationData(quote('a-thirst'), book, place)),
    );
    expect(node).toMatchObject({
      'schema:mainEntity': [
        {
          'schema:citation': [{ '@value': 'Digging' }],
          'schema:creator': [{ 'schema:familyName': [{ '@value': 'Spade' }] }],
        },
      ],
    });
  });

  test('describes a table as data of the paper, with its files', async () => {
    if (!table) throw new Error('The miniature book has no table.');
    const [node] = await statements(structuredData(page, site, place, tableData(table, book.paper, place)));
    expect(node).toMatchObject({
      'schema:mainEntity': [
        {
          '@type': ['schema:Dataset'],
          'schema:creator': [{ 'schema:name': [{ '@value': 'Ada Marrow' }] }, {}],
          'schema:distribution': [
            { 'schema:contentUrl': [{ '@value': 'https://hilltop.example/data/tables/table-1.csv' }] },
            { 'schema:encodingFormat': [{ '@value': 'application/json' }] },
          ],
        },
      ],
    });
  });

  test('names the paper that the whole site is about', async () => {
    const [node] = await statements(structuredData({ ...page, path: '/' }, site, place, siteData(book)));
    expect(node).toMatchObject({
      '@type': ['schema:WebSite'],
      'schema:about': [
        { '@type': ['schema:ScholarlyArticle'], '@id': 'https://example.org/sharing-the-tap' },
      ],
    });
    expect(node).not.toHaveProperty('schema:isPartOf');
  });

  test('cannot end the element in which it stands', () => {
    const text = scriptText({ name: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});

/** JSON-LD as a processor reads it; schema.org’s own context, cut to what it says of every name. */
function statements(data: object): Promise<object[]> {
  const context = { '@context': { '@vocab': 'schema:' } };
  return jsonld.expand(data as jsonld.JsonLdDocument, {
    documentLoader: (url) =>
      Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context }) as never,
  });
}
