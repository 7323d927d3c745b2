/** Readers’ words without the stars that mark those of several things. */
export const askedOf = (asked: readonly string[] = []): string[] =>
  asked.map((word) => word.replace(/\*$/, ''));
