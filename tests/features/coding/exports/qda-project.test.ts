import { describe, expect, test } from 'vitest';
import { qdaProject } from '../../../../src/features/coding/exports/qda-project.ts';
import { allotments } from '../../../fixtures/allotments.ts';
import { fileOf, Xml } from '../../packs/open-pack.ts';
import { schemaText, xmlFaults } from '../../downloads/valid.ts';

const book = allotments();
const maker = {
  name: 'Hilltop Notes',
  language: 'en-GB',
  edition: '1999-05-01',
  licence: { name: 'CC BY 4.0', href: 'https://licence.example/' },
  place: (path: string) => `https://a.example${path}`,
};
const files = qdaProject(book, maker);
const project = fileOf(files, 'project.qde');
const schema = schemaText('project.xsd');

/** The words of each selection, taken from its source by its offsets, with the names of its codes. */
function coded(made: ReadonlyMap<string, string>): { words: string; codes: string[] }[] {
  const root = Xml.read(fileOf(made, 'project.qde'));
  const names = new Map(
    root.all('//x:Code').map((code) => [code.attribute('guid'), code.attribute('name') ?? ''] as const),
  );
  return root.all('//x:TextSource').flatMap((source) => {
    const path = (source.attribute('plainTextPath') ?? '').replace('internal://', 'sources/');
    const points = [...fileOf(made, path)];
    return source.all('x:PlainTextSelection').map((selection) => ({
      words: points
        .slice(Number(selection.attribute('startPosition')), Number(selection.attribute('endPosition')))
        .join(''),
      codes: selection.texts('x:Coding/x:CodeRef/@targetGUID').map((guid) => names.get(guid) ?? '?'),
    }));
  });
}

describe('the quotations as a project for coding programs', () => {
  test('are what the REFI-QDA standard asks for', () => expect(xmlFaults(schema, project)).toEqual([]));

  test('would not pass with a code that is not in the codebook, or with an identity twice', () => {
    const strange = project.replace(/(CodeRef targetGUID=")[0-9a-f]{8}/, '$100000000');
    expect(xmlFaults(schema, strange)[0]).toContain('No match found for key-sequence');
    const [guid] = Xml.read(project).texts('//x:TextSource/@guid');
    expect(
      xmlFaults(schema, project.replace(/TextSource guid="[^"]*"/g, `TextSource guid="${guid}"`))[0],
    ).toContain('Duplicate key-sequence');
  });

  test('are a text each, with the words and nothing else', () => {
    const texts = [...files].filter(([name]) => name.startsWith('sources/')).map(([, text]) => text);
    expect(texts).toEqual(book.quotes.map(({ words }) => words.join('\n').replaceAll('*', '')));
    expect(texts.join()).not.toMatch(/\r|\ufeff/);
  });

  test('carry their themes on exactly their words, passage by passage', () => {
    const themes = new Map(book.themes.map(({ id, name }) => [id, name]));
    expect(coded(files)).toEqual(
      book.quotes.flatMap((quote) =>
        quote.words.map((passage) => ({
          words: passage.replaceAll('*', ''),
          codes: quote.themes.map((theme) => themes.get(theme)),
        })),
      ),
    );
  });

  test('are counted in code points, since a sign beyond the basic plane is one to those who read them', () => {
    const words = ['two 🥕🥕 carrots', '*so* say <we> & they'];
    const odd = {
      ...book,
      quotes: book.quotes.map((quote, index) => (index === 0 ? { ...quote, words } : quote)),
    };
    const made = qdaProject(odd, maker);
    expect(coded(made).slice(0, 2)).toMatchObject([
      { words: 'two 🥕🥕 carrots' },
      { words: 'so say <we> & they' },
    ]);
    expect(xmlFaults(schema, fileOf(made, 'project.qde'))).toEqual([]);
  });

  test('say of each who says it, where, and where its page is', () => {
    const root = Xml.read(project);
    const names = new Map(
      root.all('//x:Variable').map((one) => [one.attribute('guid'), one.attribute('name')] as const),
    );
    const source = root
      .all('//x:TextSource')
      .find((one) => one.attribute('name') === 'neighbours first (neighbours-first)');
    const told = (source?.all('x:VariableValue') ?? []).map((value) => [
      names.get(value.one('x:VariableRef').attribute('targetGUID')),
      value.one('x:TextValue').text,
    ]);
    expect(Object.fromEntries(told)).toEqual({
      'Who says it': 'Plotholder',
      Kind: 'Interview',
      Side: 'Local',
      Speaker: 'Plotholder',
      'Place in the paper': '‘Who turns the tap’, paragraph 1',
      Page: 'https://a.example/quotes/neighbours-first/',
    });
  });

  test('keep their identities wherever the site stands', () => {
    const guids = (text: string) => Xml.read(text).texts('//@guid');
    const elsewhere = qdaProject(book, { ...maker, place: (path) => `https://b.example/course${path}` });
    expect(guids(fileOf(elsewhere, 'project.qde'))).toEqual(guids(project));
  });
});
