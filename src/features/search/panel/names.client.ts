import { stemmer } from 'stemmer';
import type { Answer } from '../answer.ts';
import { isQuestion } from '../../../lib/words/small-words.ts';
import { sense } from '../../../lib/words/senses.ts';
import { keysOf, telling, type TypedWord, typedWords } from '../../../lib/words/typed.ts';
import { rarity } from '../engine/sets.client.ts';

/** How well a name answers what was typed. */
export interface NamedAnswer {
  answer: Answer;
  /** From 0 to 1: 1 where what was typed is the name, and nothing else was typed; a little more where its small words are the name’s too. */
  score: number;
  /** How much of what was typed the name takes up, from 0 to 1. */
  covers: number;
  /** Whether the whole name was typed. */
  whole: boolean;
  /** The words of the name, as they are compared. */
  keys: readonly string[];
}

/** A name beside what was typed. */
interface Compared extends NamedAnswer {
  /** How much of the name was typed, from 0 to 1. */
  share: number;
}

interface Form {
  answer: Answer;
  keys: readonly string[];
  /** All its words, small ones too, as they are compared. */
  said: string;
  /** How good an answer the thing is to this name of it: best to its own. */
  worth: number;
  /** The form itself, where only as it is printed it is this name. */
  cased?: string;
}

/** How much a word counts that differs in its ending: “inspectors” for “inspection”. */
const endingWorth = 0.85;
/** How much a word counts that people use in its place: “stops” for “hinders”. */
const senseWorth = 0.75;
/** How much the beginning of a word counts for the word. */
const beginningWorth = 0.7;
/** How much a name counts that was typed word for word: “what is the paper about” names no paper. */
const wordForWord = 1.1;

/** All names of all answers, to be found by some of their words. */
export class Names {
  readonly #forms: Form[];
  readonly #keys = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #bySense = new Map<string, Set<Form>>();

  /** @param cased names that are another word in small letters */
  constructor(answers: readonly Answer[], cased: ReadonlySet<string> = new Set()) {
    this.#forms = answers.flatMap((answer) => {
      const forms = (names: readonly string[], worth: number) =>
        names.map((name): Form => ({
          answer,
          keys: [...new Set(keysOf(name))],
          said: saidAs(typedWords(name)),
          worth,
          ...(cased.has(name) ? { cased: name } : {}),
        }));
      const { name, names = [], asked = [] } = answer;
      return [
        ...forms([name], 1),
        ...forms(names, answer.proper ? 0.93 : 0.97),
        ...asked.flatMap((one) => forms([one], isQuestion(one) ? 0.9 : 0.95)),
      ];
    });
    for (const form of this.#forms)
      for (const key of form.keys) {
        const having = this.#bySense.get(sense(key)) ?? new Set();
        this.#keys.add(key);
        this.#stems.add(stemmer(key));
        this.#bySense.set(sense(key), having.add(form));
      }
  }

  /** Whether some name has this word, in this form or with another ending. */
  has(key: string): boolean {
    return this.#stems.has(stemmer(key));
  }

  /** The addresses of what some name or question has this word for, in this form or with another ending. */
  addressesOf(key: string): string[] {
    const having = [...(this.#bySense.get(sense(key)) ?? [])].filter(({ keys }) =>
      keys.some((own) => own === key || areForms(own, key)),
    );
    return [...new Set(having.map(({ answer }) => answer.address))];
  }

  /** How much a word tells among the names. */
  tells(key: string): number {
    return rarity(this.#bySense.get(sense(key))?.size ?? 0, this.#forms.length);
  }

  /**
   * The answers that are called by some of what was typed, the best first.
   * @param typed all its words; names are compared by those that tell what is looked for
   * @param open whether the last word may still be being typed
   * @param unknown words that nothing holds, which tell nothing
   */
  find(typed: readonly TypedWord[], open: boolean, unknown: ReadonlySet<string> = new Set()): NamedAnswer[] {
    const words = telling(typed);
    const keys = this.#keysOf(words);
    const said = words.length < typed.length ? saidAs(typed) : undefined;
    const last = keys.at(-1) ?? '';
    const begun = open && last.length > 2 && !this.has(last) ? this.#beginning(last) : [];
    const known = keys.filter((key) => !unknown.has(key) || (key === last && begun.length > 0));
    const all = sum(known.map((key) => this.tells(key)));
    const forms = new Set([...keys.flatMap((key) => [...(this.#bySense.get(sense(key)) ?? [])]), ...begun]);
    const found = new Map<Answer, NamedAnswer>();
    const parts = new Map<Answer, Map<string, Compared>>();
    for (const form of forms) {
      if (form.cased && !words.some(({ typed }) => typed === form.cased)) continue;
      const compared = this.#compared(form, keys, all, begun.length > 0 ? last : undefined);
      const one = form.said === said ? { ...compared, score: wordForWord } : compared;
      const before = found.get(form.answer);
      if (!before || one.score > before.score) found.set(form.answer, one);
      const best = parts.get(form.answer) ?? new Map<string, Compared>();
      for (const key of keys.filter((key) => this.#bySense.get(sense(key))?.has(form)))
        if (compared.share > (best.get(key)?.share ?? 0)) best.set(key, compared);
      parts.set(form.answer, best);
    }
    for (const [answer, best] of parts) this.#addUp(answer, best, all, found);
    return [...found.values()].sort((a, b) => b.score - a.score);
  }

  /** Several names of one thing, or parts of them, as in “EPUB Kindle”, all mean that thing. */
  #addUp(
    answer: Answer,
    best: ReadonlyMap<string, Compared>,
    all: number,
    found: Map<Answer, NamedAnswer>,
  ): void {
    if (new Set(best.values()).size < 2) return;
    const each = [...best].map(([key, one]) => ({ tells: this.tells(key), one }));
    const covers = Math.min(1, sum(each.map(({ tells }) => tells)) / all);
    const score = sum(each.map(({ tells, one }) => tells * one.share)) / all;
    const whole = each.every(({ one }) => one.whole);
    if (score > (found.get(answer)?.score ?? 0))
      found.set(answer, { answer, score, covers, whole, keys: [...best.keys()] });
  }

  /** How well one name fits what was typed: how much of each is in the other. */
  #compared({ answer, keys, worth }: Form, typed: readonly string[], all: number, begun?: string): Compared {
    const fits = keys.map((key) => {
      if (typed.includes(key)) return { key, fit: 1 };
      if (typed.some((other) => areForms(other, key))) return { key, fit: endingWorth };
      if (typed.some((other) => stemmer(other) !== stemmer(key) && sense(other) === sense(key)))
        return { key, fit: senseWorth };
      return { key, fit: begun && key.startsWith(begun) ? beginningWorth : 0 };
    });
    const held = sum(fits.map(({ key, fit }) => fit * this.tells(key)));
    const covers = Math.min(1, sum(fits.map(({ key, fit }) => (fit > 0 ? this.tells(key) : 0))) / all);
    const share = (worth * held) / sum(keys.map((key) => this.tells(key)));
    return { answer, score: covers * share, share, covers, whole: fits.every(({ fit }) => fit === 1), keys };
  }

  /** Words as the names have them: two as one, or one as two, where only so they are known. */
  #keysOf(words: readonly TypedWord[]): string[] {
    const keys = new Set<string>();
    for (let at = 0; at < words.length; at += 1) {
      const [key = '', next = ''] = [words[at]?.key, words[at + 1]?.key];
      if (next && this.#keys.has(key + next) && !(this.#keys.has(key) && this.#keys.has(next))) {
        keys.add(key + next);
        at += 1;
      } else for (const part of this.has(key) ? [key] : this.#halves(key)) keys.add(part);
    }
    return [...keys];
  }

  #halves(key: string): string[] {
    for (let cut = 3; cut < key.length - 2; cut += 1) {
      const halves = [key.slice(0, cut), key.slice(cut)];
      if (halves.every((half) => this.#keys.has(half))) return halves;
    }
    return [key];
  }

  #beginning(typed: string): Form[] {
    return this.#forms.filter(({ keys }) => keys.some((key) => key.startsWith(typed)));
  }
}

/** Whether two words differ in their endings alone; “excellence” is no form of “Excel”. */
const areForms = (one: string, other: string) =>
  stemmer(one) === stemmer(other) && (stemmer(one).length > 5 || Math.abs(one.length - other.length) < 4);

const saidAs = (words: readonly TypedWord[]) => words.map(({ key }) => key).join(' ');

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
