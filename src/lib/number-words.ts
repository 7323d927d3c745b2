/** A count as running text has it: in words up to twenty, in figures from there. */
export function numberWord(count: number): string {
  return cardinals[count] ?? String(count);
}

/** A place in an order: “third”, and “number 13” from there on. */
export function ordinalWord(place: number): string {
  return ordinals[place - 1] ?? `number ${place}`;
}

/** Items as running text lists them: “a, b and c”. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items);
}

const cardinals = (
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty'
).split(' ');

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
