/** What an attempt at a question is worth, and each of its fields: nothing where a field says nothing. */
export interface Mark {
  right: boolean;
  fields: (boolean | undefined)[];
  /** The verdict in a sentence; it never gives a right answer away. */
  words: string;
}

/**
 * Marks ticks among options: right when exactly the right ones are ticked. Only what is ticked is marked, and the rest
 * too once all is right.
 */
export function markChoice(right: readonly boolean[], ticked: readonly boolean[]): Mark {
  const chosen = right.filter((_, index) => ticked[index]);
  const good = chosen.filter(Boolean).length;
  const wanted = right.filter(Boolean).length;
  const isRight = good === wanted && chosen.length === wanted;
  return {
    right: isRight,
    fields: right.map((value, index) => (ticked[index] || isRight ? value : undefined)),
    words: isRight ? 'Right.' : choiceWords(good, chosen.length - good, wanted - good),
  };
}

/** Marks what is in each place against what should: partners chosen, or things put in order. */
export function markEach(wanted: readonly string[], given: readonly string[]): Mark {
  const fields = wanted.map((text, index) => text === given[index]);
  const good = fields.filter(Boolean).length;
  const isRight = good === wanted.length;
  return {
    right: isRight,
    fields,
    words: isRight ? 'Right.' : `Not yet: ${good} of ${wanted.length} ${good === 1 ? 'is' : 'are'} right.`,
  };
}

/**
 * Marks a figure as somebody types it: with a comma or a point, a sign of either kind, a percentage sign, blanks.
 * @param wanted the figure as a table prints it
 */
export function markNumber(wanted: string, tolerance: number, given: string): Mark {
  const figure = readNumber(given);
  if (figure === undefined)
    return { right: false, fields: [undefined], words: 'Write a figure, such as 2.5.' };
  // A little more than the tolerance: decimal fractions are not exact in a computer.
  const isRight = Math.abs(figure - (readNumber(wanted) ?? Number.NaN)) <= tolerance + 1e-9;
  return { right: isRight, fields: [isRight], words: isRight ? 'Right.' : 'Not right.' };
}

/** A figure in a text, or nothing where there is none or more than one. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s%£]/g, '')
    .replace(/[−–]/, '-')
    .replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

function choiceWords(good: number, bad: number, missing: number): string {
  if (good + bad === 0) return 'Choose an answer first.';
  if (good === 0) return 'Not right.';
  const told = [
    `${good} right`,
    ...(bad > 0 ? [`${bad} wrong`] : []),
    ...(missing > 0 ? [`${missing} still to find`] : []),
  ];
  return `Not yet: ${told.join(', ')}.`;
}
