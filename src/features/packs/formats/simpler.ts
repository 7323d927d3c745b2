import type { PackOption, PackQuestion } from '../pack.ts';

/** A question that a choice of options can answer, or a figure, or an essay: what the poorest format has. */
export type SimpleQuestion = PackQuestion & {
  asked: Extract<PackQuestion['asked'], { type: 'single' | 'multiple' | 'numeric' | 'short' }>;
};

/**
 * A question as formats without matching and ordering can ask it: matching as one choice among all partners for each
 * pair, ordering as a choice among sequences.
 */
export function simpler(question: PackQuestion): SimpleQuestion[] {
  const { asked } = question;
  switch (asked.type) {
    case 'matching':
      return asked.pairs.map(({ left, way, right }, index) => ({
        ...question,
        id: `${question.id}-${index + 1}`,
        title: `${question.title} (${index + 1} of ${asked.pairs.length})`,
        part: way ? { text: left, way } : left,
        asked: { type: 'single', options: partners(asked.pairs).map((text) => option(text, text === right)) },
      }));
    case 'ordering':
      return [{ ...question, asked: { type: 'single', options: sequences(asked.items) } }];
    default:
      return [{ ...question, asked }];
  }
}

/** The partners of a matching question, each once, in the alphabet’s order, which gives nothing away. */
export function partners(pairs: readonly { right: string }[]): string[] {
  return [...new Set(pairs.map(({ right }) => right))].sort(inAlphabet);
}

export const inAlphabet = (a: string, b: string): number => a.localeCompare(b, 'en-GB');

/**
 * The right sequence among three wrong ones: its beginning, its end, or both the wrong way round. Each half is right in
 * two of the four, so that counting what they have in common finds nothing; three items are too few for that.
 */
function sequences(items: readonly string[]): PackOption[] {
  const begun = swapped(items, 0);
  const last = items.length - 2;
  const fourth = items.length > 3 ? swapped(begun, last) : begun.toReversed();
  return [items, begun, swapped(items, last), fourth]
    .map((order) => option(order.map((item, index) => `${index + 1}. ${item}`).join('; '), order === items))
    .sort((a, b) => inAlphabet(a.text, b.text));
}

function swapped(items: readonly string[], at: number): string[] {
  const copy = [...items];
  copy.splice(at, 2, ...items.slice(at, at + 2).toReversed());
  return copy;
}

const option = (text: string, right: boolean): PackOption => ({ text, right, feedback: '' });
