import type { Way } from '../../../book/words/language.ts';
import type { PackQuestion } from '../making.ts';
import { element } from '../../../site/browser/elements.client.ts';

/** What a question asks, without its answer: what is to be matched or put in order is by the alphabet. */
export function askedOf({ stem, quotation, asked }: PackQuestion): HTMLElement[] {
  const list = (items: readonly string[], ways: readonly (Way | undefined)[] = []) =>
    element('ul', {}, ...items.map((item, index) => element('li', { ...ways[index] }, item)));
  const given = [
    element('p', {}, stem),
    ...(quotation ? [element('blockquote', { ...quotation.way }, `“${quotation.words}”`)] : []),
    ...(quotation?.translation ? [element('p', {}, quotation.translation)] : []),
  ];
  switch (asked.type) {
    case 'single':
    case 'multiple':
      return [...given, list(asked.options.map(({ text }) => text))];
    case 'matching':
      return [
        ...given,
        list(
          asked.pairs.map(({ left }) => left),
          asked.pairs.map(({ way }) => way),
        ),
        list([...new Set(asked.pairs.map(({ right }) => right))].sort(inAlphabet)),
      ];
    case 'ordering':
      return [...given, list(asked.items.toSorted(inAlphabet))];
    default:
      return given;
  }
}

const inAlphabet = (a: string, b: string) => a.localeCompare(b, 'en-GB');
