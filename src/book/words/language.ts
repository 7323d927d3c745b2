import type { Quote } from '../schema/evidence/quote.ts';
import type { Way } from '../../lib/word/way.ts';

export type { Way };

/** What marks the words of a quotation in another language than that of the pages; nothing where they are in it. */
export function wayOf({ lang, dir }: Pick<Quote, 'lang' | 'dir'>): Way {
  return lang === undefined ? {} : { lang, dir: dir ?? directionOf(lang) };
}

/** What everything that shows words in another language says of them: which it is and which way it runs, and what they mean. */
export interface Foreign {
  way?: Way;
  /** In one line, with whose it is. */
  translation?: string;
}

/** That of a quotation; it has no such fields where its words are in the language of the pages. */
export const foreignOf = (quote: Pick<Quote, 'lang' | 'dir' | 'translation'>): Foreign => ({
  ...(quote.lang !== undefined && { way: wayOf(quote) }),
  ...(quote.translation && { translation: translationLine(quote.translation) }),
});

/** Words as Markdown, which has HTML for what it cannot say itself. */
export const inMarkdown = (markdown: string, { lang, dir }: Way = {}): string =>
  lang === undefined ? markdown : `<span lang="${lang}" dir="${dir ?? 'auto'}">${markdown}</span>`;

/** A translation in one line: its words, and whose they are. */
export const translationLine = ({ words, by }: NonNullable<Quote['translation']>): string =>
  `‘${words}’ (${by ?? 'our translation'})`;

/** Which way a language is usually written, by its script. */
function directionOf(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/** Whether a language is written in the letters that the site’s typefaces have. */
export const isInLatin = (language: string): boolean =>
  new Intl.Locale(language).maximize().script === 'Latn';

const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);
