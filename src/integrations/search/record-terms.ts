import { mentions, type Term, type Words, wordsOf } from '../../domain/terms.ts';
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

/** Ids of the terms that each record names in whatever form, by the record; the one that it explains stands first. */
export function termsNamed(
  records: readonly SearchRecord[],
  terms: readonly Term[],
): Map<SearchRecord, string[]> {
  return new Map(records.map((record) => [record, named(record, wordsOf(searched(record)), terms)]));
}

function named(record: SearchRecord, words: Words, terms: readonly Term[]): string[] {
  const explained = terms.filter((term) => term.address === record.url);
  const others = terms.filter((term) => term.address !== record.url && mentions(words, term).length > 0);
  return [...explained, ...others].map((term) => term.id);
}

const searched = (record: SearchRecord) =>
  [record.titled ? record.title : '', record.who ?? '', record.text].join(' ');

/** One word with a capital after its first letter, or nothing but a capital: NGO, PhD, T. */
const isInitials = (form: string) => /^\p{Lu}$|^\p{L}\S*\p{Lu}/u.test(form) && !/\s/.test(form);
