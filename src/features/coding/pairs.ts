import { type Codes, type Kappa, agreement } from './agreement.ts';

/** Somebody who has coded, or something: a chatbot is never counted among those who read. */
export interface Coder {
  name: string;
  codes: Codes;
  isMachine?: boolean;
}

/** How far two coders agree on what both have coded. */
export interface Pair {
  one: string;
  other: string;
  /** How many quotations both have coded. */
  compared: number;
  all: Kappa;
}

/** Every two coders side by side; those with a chatbot among them apart from those without. */
export function pairsOf(
  coders: readonly Coder[],
  themes: readonly string[],
): Record<'readers' | 'machines', Pair[]> {
  const pairs = coders.flatMap((one, at) =>
    coders.slice(at + 1).map((other) => {
      const { compared, all } = agreement(one.codes, other.codes, themes);
      const isMachine = [one, other].some((coder) => coder.isMachine);
      return { isMachine, pair: { one: one.name, other: other.name, compared: compared.length, all } };
    }),
  );
  const those = (machines: boolean) =>
    pairs.filter(({ isMachine }) => isMachine === machines).map(({ pair }) => pair);
  return { readers: those(false), machines: those(true) };
}
