import type { Answer } from '../domain/search-answers.ts';
import { keysOf, type TypedWord } from '../query/typed.ts';
import { rarity } from './search-sets.ts';

/** How well a name answers what was typed. */
export interface NamedAnswer {
  answer: Answer;
  /** From 0 to 1: 1 where what was typed is the name, and nothing else was typed. */
  score: number;
  /** How much of what was typed the name takes up, from 0 to 1. */
  covers: number;
  /** The keys of the words that it takes up. */
  keys: ReadonlySet<string>;
  /** Whether the whole name was typed. */
  whole: boolean;
}

interface Form {
  answer: Answer;
  keys: readonly string[];
  /** How good an answer the thing is to this name of it: best to its own. */
  worth: number;
}

/** All names of all answers, to be found by some of their words. */
export class Names {
  readonly #forms: Form[];
  readonly #byKey = new Map<string, Set<Form>>();

  constructor(answers: readonly Answer[]) {
    this.#forms = answers.flatMap((answer) => {
      const forms = (names: readonly string[], worth: number) =>
        names.map((name): Form => ({ answer, keys: [...new Set(keysOf(name))], worth }));
      const { name, names = [], asked = [] } = answer;
      return [...forms([name], 1), ...forms(names, 0.97), ...forms(asked, 0.94)];
    });
    for (const form of this.#forms)
      for (const key of form.keys) {
        const having = this.#byKey.get(key) ?? new Set();
        this.#byKey.set(key, having.add(form));
      }
  }

  /** Whether some name has this word. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** How much a word tells among the names. */
  tells(key: string): number {
    return rarity(this.#byKey.get(key)?.size ?? 0, this.#forms.length);
  }

  /**
   * The answers that are called by some of what was typed, the best first.
   * @param words those that tell what is looked for
   * @param open whether the last word may still be being typed
   */
  find(words: readonly TypedWord[], open: boolean): NamedAnswer[] {
    const keys = this.#keysOf(words);
    const typed = new Map(keys.map((key) => [key, this.tells(key)]));
    const all = sum([...typed.values()]);
    const last = open ? words.at(-1)?.key : undefined;
    const found = new Map<Answer, NamedAnswer>();
    const forms = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    if (last && last.length > 2 && !this.#byKey.has(last)) for (const form of this.#beginning(last)) forms.add(form);
    for (const { answer, keys: own, worth } of forms) {
      const here = own.filter((key) => typed.has(key));
      const begun = here.length === 0 && last ? own.filter((key) => key.startsWith(last)) : [];
      const covers = sum([...here.map((key) => typed.get(key) ?? 0), ...begun.map(() => typed.get(last ?? '') ?? 0)]) / all;
      const share = sum([...here, ...begun].map((key) => this.tells(key))) / sum(own.map((key) => this.tells(key)));
      const score = worth * Math.min(covers, 1) * share * (begun.length > 0 ? 0.8 : 1);
      const whole = here.length === own.length;
      const before = found.get(answer);
      if (!before || score > before.score) found.set(answer, { answer, score, covers, keys: new Set(here), whole });
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /** Words as the names have them: two as one, or one as two, where only so they are known. */
  #keysOf(words: readonly TypedWord[]): string[] {
    const keys = new Set<string>();
    for (let at = 0; at < words.length; at += 1) {
      const [key = '', next = ''] = [words[at]?.key, words[at + 1]?.key];
      if (next && this.has(key + next) && !(this.has(key) && this.has(next))) {
        keys.add(key + next);
        at += 1;
      } else for (const part of this.has(key) ? [key] : this.#halves(key)) keys.add(part);
    }
    return [...keys];
  }

  #halves(key: string): string[] {
    for (let cut = 3; cut < key.length - 2; cut += 1) {
      const halves = [key.slice(0, cut), key.slice(cut)];
      if (halves.every((half) => this.has(half))) return halves;
    }
    return [key];
  }

  #beginning(typed: string): Form[] {
    return [...this.#byKey].flatMap(([key, forms]) => (key.startsWith(typed) ? [...forms] : []));
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
