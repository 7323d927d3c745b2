import { describe, expect, test } from 'vitest';
import { codingData } from '../../../src/features/coding/data.ts';
import { promptSheet } from '../../../src/features/coding/prompt-sheet.ts';
import { readAnswer } from '../../../src/features/coding/read-answer.ts';
import { allotments } from '../../fixtures/allotments.ts';

const data = codingData(allotments());
const set = data.quotes.filter(({ isExample }) => !isExample);
const sheet = promptSheet(data, set, 'Marrow and Leek (1999)');
const known = { quotes: new Set(data.quotes.map(({ id }) => id)), themes: data.themes };

describe('the prompt sheet', () => {
  test('has every theme’s rules, and every quotation of the set with its id and its speaker', () => {
    for (const { id, name, definition, apply, avoid } of data.themes)
      expect(sheet).toContain(
        `${id} (${name})\nDefinition: ${definition}\nApply: ${apply}\nDo not apply: ${avoid}`,
      );
    for (const { id, words, who } of set) expect(sheet).toContain(`id: ${id}\n${words}\nSaid by: ${who}`);
    expect(sheet).toContain('Marrow and Leek (1999)');
  });

  test('tells the codes of no quotation that it asks for', () => {
    const { codes } = readAnswer(sheet, known, []);
    for (const { id } of set) expect(codes.get(id) ?? []).toEqual([]);
  });

  test('has an example in the form that is asked for, which is read as the companion codes it', () => {
    const line =
      sheet.split('the line is:\n')[1]?.split('\n')[0] ??
      sheet.split('themes is:\n')[1]?.split('\n')[0] ??
      '';
    expect(line).toMatch(/^[a-z-]+,[a-z-]+(; [a-z-]+)*$/);
    const [id = ''] = line.split(',');
    const example = data.quotes.find((quote) => quote.id === id);
    expect(set.map((quote) => quote.id)).not.toContain(id);
    if (example) expect(readAnswer(line, known, [id]).codes.get(id)).toEqual(example.themes);
  });

  test('of all quotations shows the form alone, since every example is asked for', () => {
    expect(promptSheet(data, data.quotes, 'The paper')).toContain('an-id,');
  });
});
