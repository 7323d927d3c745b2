import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { codebookXml } from '../../../../src/features/coding/exports/codebook-xml.ts';
import { allotments } from '../../../fixtures/allotments.ts';
import { schemaText, xmlFaults } from '../../downloads/valid.ts';

const book = allotments();
const xml = codebookXml(book, 'https://example.org/');
const schema = schemaText('codebook.xsd');
const namespace = { q: 'urn:QDA-XML:codebook:1.0' };

/** What an XPath finds, as text. */
function found(path: string, text = xml): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return document.find(path, namespace).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

describe('the codebook for coding programs', () => {
  test('is what the REFI-QDA standard asks for', () => expect(xmlFaults(schema, xml)).toEqual([]));

  test('would not pass with a code that has no identity, or one twice', () => {
    expect(xmlFaults(schema, xml.replace(/guid="[^"]*" /, ''))).toEqual([
      expect.stringContaining("The attribute 'guid' is required but missing"),
    ]);
    const [guid] = found('//q:Code/@guid');
    expect(xmlFaults(schema, xml.replace(/guid="[^"]*"/g, `guid="${guid}"`))[0]).toContain(
      'Duplicate key-sequence',
    );
  });

  test('holds every theme by its name', () =>
    expect(found('//q:Code/@name')).toEqual(book.themes.map(({ name }) => name)));

  test('describes a code by its definition, its rules and its examples, each on a line', () => {
    expect(found('//q:Code[1]/q:Description')[0]?.split('\n')).toEqual([
      'Reliance on what others will do.',
      'Apply it: Where someone counts on a neighbour.',
      'Do not: Where a rule does the work; use rules.',
      'A clear example: “neighbours first” The neighbour comes before the plot.',
      'A borderline example: “we talk before we water” Talk may be trust or its want; we took it as trust.',
    ]);
  });

  test('gives a code the same identity wherever the site stands, and after others were added', () => {
    const [theme] = book.themes;
    if (!theme) throw new Error('the miniature book has themes');
    const larger = { ...book, themes: [{ ...theme, id: 'sun' }, ...book.themes] };
    const moved = codebookXml(larger, 'https://elsewhere.example/course/');
    expect(found('//q:Code[@name="Rules"]/@guid', moved)).toEqual(found('//q:Code[@name="Rules"]/@guid'));
    expect(found('//q:Code[@name="Rules"]/@guid')).toEqual(['b7fa2c07-8ec1-5111-8c15-f1650df9ec2f']);
  });

  test('keeps what XML would take for its own', () => {
    const [theme] = book.themes;
    if (!theme) throw new Error('the miniature book has themes');
    const odd = {
      ...book,
      themes: [{ ...theme, name: 'Peas & "beans" <runner>', apply: 'If a < b & c > d.' }],
    };
    const text = codebookXml(odd, 'https://example.org/?a&b');
    expect(xmlFaults(schema, text)).toEqual([]);
    expect(found('//q:Code/@name', text)).toEqual(['Peas & "beans" <runner>']);
    expect(found('//q:Description', text)[0]).toContain('If a < b & c > d.');
  });

  test('tells as many themes apart by colour as there may be', () => {
    const [theme] = book.themes;
    if (!theme) throw new Error('the miniature book has themes');
    const themes = Array.from({ length: 30 }, (_, index) => ({ ...theme, id: `theme-${index}` }));
    const colours = found('//q:Code/@color', codebookXml({ ...book, themes }, 'https://example.org/'));
    expect(new Set(colours).size).toBe(30);
  });
});
