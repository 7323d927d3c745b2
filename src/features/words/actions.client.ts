import { citationOf, citedLine } from '../linking/answers.client.ts';
import type { SavedWords } from '../notebook/words/saved-words.client.ts';
import { copyText } from '../../site/browser/clipboard.client.ts';

/** The address that highlights words on the page that it opens. */
export function linkOf({ page, piece, link }: SavedWords, base: string): string {
  return `${location.origin}${base}${page.slice(1)}${piece || link ? '#' : ''}${piece}${link}`;
}

/** Words as they are cited, for pasting: in quotation marks, with their source and a link that highlights them. */
export async function citedWords(words: SavedWords, base: string): Promise<string> {
  return `“${words.exact}”\n\n${await sourceOf(words, base)}\n${linkOf(words, base)}\n`;
}

/** How what they are in is cited; by its name where no answer can be had. */
async function sourceOf({ source, name }: SavedWords, base: string): Promise<string> {
  const address = new URL(base + source.slice(1), location.origin);
  try {
    return citedLine(await citationOf({ address }, base));
  } catch {
    return `‘${name}’, ${document.documentElement.dataset['site'] ?? ''}`;
  }
}

/** Copies, and says what came of it. */
export async function copied(text: string): Promise<string> {
  return (await copyText(text)) ? 'Copied' : `Couldn’t copy. Copy it by hand: ${text}`;
}
