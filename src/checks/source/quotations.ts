import type { Fault } from '../../lib/fault.ts';
import type { Path } from '../read/content.ts';
import type { Valid } from '../read/valid.ts';
import { type Stretch, type Stretches, paragraphAt } from './paragraphs.ts';
import { type SourceText, fold } from './text.ts';

/**
 * Every passage of a quotation is in the source word for word, in order, in the paragraph (or the table) that the
 * entry names, and so does the role as printed.
 * @param tables where each table is in the source
 */
export function* quotationFaults(
  quotes: Valid<'quote'>[],
  source: SourceText,
  stretches: Stretches,
  tables: Stretches,
): Generator<Fault> {
  for (const quote of quotes) {
    const { paragraph, table } = quote.value;
    const home = table === undefined ? stretches.get(paragraph) : tables.get(table);
    // A paragraph or table that was not found is a fault of its own.
    if (!home) continue;
    let cursor = home.from;
    let isWhole = true;
    for (const [index, words] of quote.value.words.entries()) {
      const at = source.text.indexOf(fold(words), cursor);
      if (at >= 0 && at < home.to) cursor = at + fold(words).length;
      else {
        isWhole = false;
        yield wrongPassage(quote, index, source, home, stretches);
      }
    }
    if (isWhole) yield* wrongRole(quote, source, withBefore(home, stretches));
  }
}

/** A “one” or “several” may speak for a role that the paragraph before names. */
function withBefore(home: Stretch, stretches: Stretches): Stretch {
  const before = [...stretches.values()].filter(({ from }) => from < home.from).at(-1);
  return { from: before?.from ?? home.from, to: home.to };
}

function wrongPassage(
  quote: Valid<'quote'>,
  index: number,
  source: SourceText,
  home: Stretch,
  stretches: Stretches,
): Fault {
  const words = fold(quote.value.words[index] ?? '');
  const anywhere = source.text.indexOf(words);
  const path: Path = ['words', index];
  if (anywhere < 0) return notFound(quote, path, words, source);
  if (anywhere >= home.from && anywhere < home.to) {
    return {
      id: 'words-out-of-order',
      ...quote.at(path),
      found: `${start(words)} before the passage above it`,
      expected: 'passages in the order of the paper',
      remedy: 'change their order',
    };
  }
  const place = paragraphAt(stretches, anywhere);
  return {
    id: 'words-elsewhere',
    ...quote.at(['paragraph']),
    found: `“${quote.value.table ?? quote.value.paragraph}” as the place of ${start(words)}`,
    expected: place ? `“${place}”, where the words are` : 'a place outside the numbered paragraphs',
    remedy: place ? `write “paragraph: ${place}”` : 'see whether the words are in a table’s note (“table:”)',
  };
}

/** Says how far the words agree, which leads to the letter that is wrong. */
function notFound(quote: Valid<'quote'>, path: Path, words: string, source: SourceText): Fault {
  const parts = words.split(' ');
  const agreed = parts.findIndex((_, count) => !source.text.includes(parts.slice(0, count + 1).join(' ')));
  return {
    id: 'words-not-found',
    ...quote.at(path),
    found: `words that the paper does not have: ${start(words)}`,
    expected: 'a passage exactly as printed',
    remedy:
      agreed > 0
        ? `they agree up to “${parts.slice(Math.max(0, agreed - 3), agreed).join(' ')}”; mend “${parts[agreed]}”`
        : 'compare them with the paper, from the first word on',
  };
}

function wrongRole({ value, at }: Valid<'quote'>, source: SourceText, { from, to }: Stretch): Fault[] {
  const { printed } = value;
  const there = source.text.slice(from, to).toLowerCase();
  if (printed === undefined || there.includes(fold(printed).toLowerCase())) return [];
  return [
    {
      id: 'role-not-found',
      ...at(['printed']),
      found: `“${printed}”, which neither “${value.paragraph}” nor the paragraph before it has`,
      expected: 'the role as the paper prints it there',
      remedy: 'write the paper’s own words, or leave it out where it names no one',
    },
  ];
}

const start = (words: string) => `“${words.length > 50 ? `${words.slice(0, 50)} …` : words}”`;
