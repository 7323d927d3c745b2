import { mentions, type Term, wordsOf } from '../terms.ts';
import type { SearchRecord } from './record.ts';

/**
 * The terms that the glossary’s records explain, with every form of their names. A form in capitals that some record
 * uses as an ordinary word in small letters counts only as printed: otherwise whoever looks for the word finds the body.
 */
export function readTerms(records: readonly SearchRecord[]): Term[] {
  const ordinary = new Set(records.flatMap((record) => wordsOf(record.text).printed));
  return records
    .filter((record) => record.words.length > 0)
    .map((record) => {
      const forms = [...new Set([record.title, ...record.words])];
      return {
        id: record.url.slice(record.url.indexOf('#') + 1),
        name: record.title,
        address: record.url,
        forms,
        cased: forms.filter((form) => isInitials(form) && ordinary.has(form.toLowerCase())),
      };
    });
}

/** The numbers of the records that name each term in whatever form; the one that explains it is first. */
export function recordsNaming(
  terms: readonly Term[],
  records: readonly SearchRecord[],
): Record<string, number[]> {
  const texts = records.map((record) => {
    const words = wordsOf(searched(record));
    return { words, held: new Set(words.lower) };
  });
  return Object.fromEntries(
    terms.map((term) => {
      const entry = records.findIndex((record) => record.url === term.address);
      const forms = term.forms.map((form) => wordsOf(form).lower);
      const others = texts.flatMap(({ words, held }, at) =>
        at !== entry && forms.some((form) => mayHold(held, form)) && mentions(words, term).length > 0
          ? [at]
          : [],
      );
      return [term.id, [entry, ...others]];
    }),
  );
}

/** Whether a text has every word of a form somewhere, the last perhaps in another number: a quick look before the long one. */
const mayHold = (held: ReadonlySet<string>, form: readonly string[]) =>
  form.every(
    (word, at) =>
      held.has(word) ||
      (at === form.length - 1 &&
        (held.has(`${word}s`) || (word.endsWith('s') && held.has(word.slice(0, -1))))),
  );

const searched = (record: SearchRecord) =>
  [record.titled ? record.title : '', record.who ?? '', record.text].join(' ');

/** One word with a capital after its first letter, or nothing but a capital: NGO, PhD, T. */
const isInitials = (form: string) => /^\p{Lu}$|^\p{L}\S*\p{Lu}/u.test(form) && !/\s/.test(form);
