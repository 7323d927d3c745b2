import type { Book } from '../../book/schema/book.ts';
import type { Quote } from '../../book/schema/evidence/quote.ts';

/** How a quotation came by its codes, in a book with two codings. */
export interface HowCoded {
  /** What each coder chose, by names; one entry for both where they chose the same, in the same order. */
  choices: Named[];
  /** What was decided on, as it came out; nothing where the coders agree and no rule was needed. */
  decided: Named[];
  /** The rules that decided, in the order in which they were used. */
  rules: string[];
  why?: string;
}

interface Named {
  name: string;
  values: string[];
}

/** How a quotation was coded: what each coder chose, and what was decided by which rules. Undefined without two codings. */
export function howCoded({ id, themes, modes }: Quote, book: Book): HowCoded | undefined {
  const [first, second] = book.codings.map(({ name, codes }) => ({
    name,
    values: namesOf(
      (codes.find(({ quote }) => quote === id)?.themes ?? []).map((theme) => book.theme(theme)),
    ),
  }));
  if (!first || !second) return undefined;
  const differ = first.values.join() !== second.values.join();
  const decision = book.codingDecisions.find((one) => one.id === id);
  return {
    choices: differ ? [first, second] : [{ name: 'Both coders', values: first.values }],
    decided: [
      ...(differ || decision?.themes
        ? [{ name: 'Themes', values: namesOf(themes.map((theme) => book.theme(theme))) }]
        : []),
      ...(decision?.modes ? [{ name: 'Modes', values: namesOf(modes.map((mode) => book.mode(mode))) }] : []),
      ...(decision?.speaker ? [{ name: 'Speaker', values: namesOf([book.speaker(decision.speaker)]) }] : []),
    ],
    rules: (decision?.rules ?? []).flatMap((rule) =>
      book.codingRules.filter((one) => one.id === rule).map((one) => one.rule),
    ),
    ...(decision && { why: decision.why }),
  };
}

const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);
