import { line } from './html.ts';
import type { Asked, PackPair } from '../pack.ts';
import { shareOf } from './shares.ts';
import { inAlphabet, partners } from './simpler.ts';
import { lines, tag } from '../../../lib/xml.ts';

/** What a reader does to answer, and which answer is right. */
export interface Interaction {
  body: string;
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'float' | 'string';
  /** The right answer’s values; none where a person marks it. */
  right: string[];
  /** What each part of an answer is worth, where it is marked in part. */
  shares?: { key: string; share: number }[];
  /** How far a figure may be off. */
  tolerance?: number;
  /** Options that something is said of when they are chosen. */
  options?: { id: string; feedback: string }[];
}

/** The interaction of QTI 2.1 for a kind of answer. */
export function interaction(asked: Asked): Interaction {
  switch (asked.type) {
    case 'single':
    case 'multiple':
      return choosing(asked);
    case 'matching':
      return matching(asked.pairs);
    case 'ordering':
      return ordering(asked.items);
    case 'numeric':
      return {
        body: tag('p', {}, tag('textEntryInteraction', { ...response, expectedLength: 10 })),
        cardinality: 'single',
        baseType: 'float',
        right: [String(asked.value)],
        tolerance: asked.tolerance,
      };
    case 'short':
      return {
        body: tag('extendedTextInteraction', { ...response, expectedLines: 6 }),
        cardinality: 'single',
        baseType: 'string',
        right: [],
      };
  }
}

function choosing({ type, options }: Extract<Asked, { type: 'single' | 'multiple' }>): Interaction {
  const known = options.map((option, index) => ({ ...option, id: `option_${index + 1}` }));
  const right = known.filter((option) => option.right);
  const share = shareOf(right.length);
  // No less than all right options together, so that ticking everything gives nothing.
  const loss = -shareOf(known.length - right.length, { of: share * right.length });
  const isSingle = type === 'single';
  return {
    body: choice('choiceInteraction', known, { maxChoices: isSingle ? 1 : 0 }),
    cardinality: isSingle ? 'single' : 'multiple',
    baseType: 'identifier',
    right: right.map(({ id }) => id),
    ...(isSingle
      ? {}
      : { shares: known.map((option) => ({ key: option.id, share: option.right ? share : loss })) }),
    options: known,
  };
}

function matching(pairs: readonly PackPair[]): Interaction {
  const names = partners(pairs);
  const right = pairs.map((pair, index) => `left_${index + 1} right_${names.indexOf(pair.right) + 1}`);
  const set = (side: string, choices: readonly string[], matchMax: number) =>
    tag(
      'simpleMatchSet',
      {},
      ...choices.map((choice, index) =>
        tag('simpleAssociableChoice', { identifier: `${side}_${index + 1}`, matchMax }, choice),
      ),
    );
  const lefts = set(
    'left',
    pairs.map(({ left, way }) => line(left, way)),
    1,
  );
  const partner = names.map((name) => line(name));
  return {
    body: tag(
      'matchInteraction',
      { ...response, shuffle: 'true', maxAssociations: pairs.length },
      lines(lefts, set('right', partner, pairs.length)),
    ),
    cardinality: 'multiple',
    baseType: 'directedPair',
    right,
    shares: right.map((key) => ({ key, share: shareOf(pairs.length) })),
  };
}

/** The items are in the alphabet’s order, for programs that do not shuffle them. */
function ordering(items: readonly string[]): Interaction {
  const known = items.toSorted(inAlphabet).map((text, index) => ({ id: `item_${index + 1}`, text }));
  return {
    body: choice('orderInteraction', known, {}),
    cardinality: 'ordered',
    baseType: 'identifier',
    right: items.map((item) => known.find(({ text }) => text === item)?.id ?? ''),
  };
}

function choice(
  name: string,
  options: readonly { id: string; text: string }[],
  attributes: Record<string, number>,
): string {
  const choices = options.map(({ id, text }) => tag('simpleChoice', { identifier: id }, line(text)));
  return tag(name, { ...response, shuffle: 'true', ...attributes }, lines(...choices));
}

const response = { responseIdentifier: 'RESPONSE' };
