import type { Site } from '../schema/site.ts';

/** A line of the interface with what the site calls its text: “the essay” where the line says “the paper”. */
export const asCalled = (
  { called = 'paper' }: { called?: Site['called'] | undefined },
  line: string,
): string => (called === 'paper' ? line : line.replace(/\bpaper\b/g, called));
