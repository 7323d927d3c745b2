import type { CodedQuote, CodingData } from './data.ts';

/**
 * The text that asks a chatbot to code quotations: the codebook’s definitions and rules, a worked example, the quotations with
 * what students see of them, and the form of the answer. How the companion codes them is not in it.
 * @param source the paper in one line
 */
export function promptSheet(data: CodingData, quotes: readonly CodedQuote[], source: string): string {
  return [
    `You are the second coder in an exercise in qualitative coding. Code the ${quotes.length} quotations below with the codebook below. They are quoted in ${source}.`,
    [
      'Rules',
      '- Judge by the words of each quotation and by who says them. Use nothing else that you may know of their source.',
      '- Give a quotation every theme whose “Apply” is met and whose “Do not apply” does not rule it out. One to four themes are usual; none is possible.',
      '- Use the themes of the codebook and no others.',
    ].join('\n'),
    'CODEBOOK',
    ...data.themes.map(({ id, name, definition, apply, avoid }) =>
      [`${id} (${name})`, `Definition: ${definition}`, `Apply: ${apply}`, `Do not apply: ${avoid}`].join(
        '\n',
      ),
    ),
    'ANSWER',
    [
      'Answer with one code block of CSV and nothing else.',
      'The first line is: id,themes',
      'Then comes one line for each quotation, in the order below: its id, a comma, and the ids of its themes with semicolons between them. Where it has none, write: none',
      'Copy the ids exactly. Leave no quotation out.',
    ].join('\n'),
    workedExample(data, quotes),
    'QUOTATIONS',
    ...quotes.map(toCode),
    `Now answer, with ${quotes.length} lines after the first.\n`,
  ].join('\n\n');
}

/** A quotation with what a coder may know of it. */
function toCode({ id, words, translation, who }: CodedQuote): string {
  return [`id: ${id}`, words, translation && `In translation: ${translation}`, `Said by: ${who}`]
    .filter(Boolean)
    .join('\n');
}

/** A sheet in stretches, so that a page can say of a quotation in which language it is. */
export function stretchesOf(
  sheet: string,
  quotes: readonly CodedQuote[],
): (string | Required<Pick<CodedQuote, 'words' | 'way'>>)[] {
  const [first, ...others] = quotes.filter(({ words, way }) => way?.lang && sheet.includes(words));
  if (!first?.way) return [sheet];
  const { words, way } = first;
  return sheet
    .split(words)
    .flatMap((part, index) => [...(index > 0 ? [{ words, way }] : []), ...stretchesOf(part, others)])
    .filter((part) => part !== '');
}

/** A clear example of the codebook that is not among the quotations, coded; else a line that shows the form alone. */
function workedExample({ themes, quotes: all }: CodingData, quotes: readonly CodedQuote[]): string {
  const asked = new Set(quotes.map(({ id }) => id));
  const example = themes
    .flatMap(({ clear }) => all.filter(({ id }) => id === clear.quote && !asked.has(id)))
    .find((quote) => quote.themes.length > 1);
  if (!example)
    return `Worked example. The line of a quotation “an-id” with two themes is:\nan-id,${themes
      .slice(0, 2)
      .map(({ id }) => id)
      .join('; ')}`;
  const why = themes.find(({ clear }) => clear.quote === example.id)?.clear.why ?? '';
  return [
    'Worked example. For this quotation, which is not one of those below,',
    toCode(example),
    `the line is:\n${example.id},${example.themes.join('; ')}`,
    `One reason, from the codebook: ${why}`,
  ].join('\n');
}
