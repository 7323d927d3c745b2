import type { Quote } from '../schema/evidence/quote.ts';

/** A run of a quotation's words: plain or emphasised in the paper. */
export interface Run {
  text: string;
  emphasis: boolean;
}

/** Splits one printed passage at the paper's italics, which content writes as `*so*`. */
export function runs(passage: string): Run[] {
  return passage
    .split(/\*([^*]+)\*/)
    .map((text, index) => ({ text, emphasis: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** A quotation as one plain text: passages that the paper sets apart are joined as `first” … “second`. */
export function plainWords(quote: Pick<Quote, 'words'>): string {
  return quote.words.map((passage) => passage.replaceAll('*', '')).join('” … “');
}

/** The first words of a text, cut at a blank, for titles and lists. */
export function opening(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.…]+$/, '')} …`;
}

/** A phrase as it begins a line: “Best gardener” of “best gardener”. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as it is inside a sentence: “head gardeners” of “Head gardeners”, but “Best gardeners of Kent” as it is. */
export function inSentence(name: string): string {
  const rest = name.slice(1);
  return rest === rest.toLowerCase() ? name.charAt(0).toLowerCase() + rest : name;
}

/** A count with its noun: “1 quotation”, “7 quotations”, “7 addresses”. */
export function counted(count: number, noun = 'quotation', nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
