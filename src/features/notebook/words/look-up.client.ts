import { findQuote, isTrusted } from '../../../lib/text-quote.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { TextMap } from '../../../site/browser/text-map.client.ts';
import type { SavedWords } from './words.ts';

/** Says of saved words what became of them on their page: nothing while they are there as they were. */
export function lookedUp(words: SavedWords, base: string): HTMLElement {
  const said = element('p', { class: 'meta notebook-words', role: 'status' });
  textOf(base + words.page.slice(1)).then(
    (text) => (said.textContent = became(words, text)),
    // Without a network nothing is known of it, and nothing is said.
    () => undefined,
  );
  return said;
}

function became(words: SavedWords, text: string | undefined): string {
  if (text === undefined) return 'Their page is no longer there. The words are kept here as you saved them.';
  const found = findQuote(text, words);
  if (!found || !isTrusted(found, words))
    return 'These words can no longer be found on their page. They are kept here as you saved them.';
  return found.errors === 0 ? '' : `The page now says: “${text.slice(found.start, found.end)}”`;
}

const texts = new Map<string, Promise<string | undefined>>();

/** The text of a page of this site; nothing if there is no such page. Each is requested once. */
function textOf(address: string): Promise<string | undefined> {
  const known = texts.get(address) ?? ask(address);
  texts.set(address, known);
  return known;
}

/** The browser makes the document itself: the policy of the pages lets no script make one of a text. */
const ask = (address: string) =>
  new Promise<string | undefined>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const main = request.status === 200 ? request.responseXML?.querySelector('main') : undefined;
      if (main || request.status === 404 || request.status === 410)
        done(main ? new TextMap(main).text : undefined);
      else fail(new Error(`${address} was answered with ${request.status}.`));
    };
    request.onerror = () => fail(new Error(`${address} was not answered.`));
    request.send();
  });
