import { element } from './elements.ts';
import type { Answer } from './search-client.ts';
import { otherNames, type Part } from './search-query.ts';

/** What a note can offer: to put the query in another way. */
export interface Offers {
  /** Look for something else. */
  type(text: string): void;
  /** Look for a name’s words one by one, or for the name again. */
  setApart(apart: boolean): void;
}

/** What a reader should know of how the query was read: names recognised, words that no record holds. */
export function notes(answer: Answer, base: string, apart: boolean, offers: Offers): HTMLElement[] {
  const terms = answer.parts.flatMap(({ part }) => (part.kind === 'term' ? [part] : []));
  return [
    ...answer.unknown.map(({ part, nearest }) => unknown(part, nearest)),
    ...(answer.parts.length > 1 && (answer.whole === 0 || answer.whole < answer.matches.length)
      ? [apiece(answer, offers)]
      : []),
    ...terms.flatMap((part) => known(part, base, offers)),
    ...(apart ? [again(offers)] : []),
  ];
}

/** The way from the quotations among the results to the explorer, which answers the same words exactly. */
export function exactly(quotations: number, typed: string, base: string): HTMLElement[] {
  if (quotations === 0 || typed === '') return [];
  const count =
    quotations === 1 ? 'One of these is a quotation. ' : `${quotations} of these are quotations. `;
  const href = `${base}quotes/?q=${encodeURIComponent(typed)}`;
  return [element('p', {}, count, element('a', { href }, 'Search the quotations exactly'))];
}

function known(part: Part & { kind: 'term' }, base: string, offers: Offers): HTMLElement[] {
  const { name, address } = part.term;
  const others = otherNames(part);
  if (others.length === 0) return [];
  const listed = others.flatMap((other, index) => [
    index > 0 ? ', ' : '',
    other === name ? element('a', { href: base + address.slice(1) }, name) : other,
  ]);
  const asTyped = part.text.includes(' ')
    ? button('Look for its words one by one', () => {
        offers.setApart(true);
      })
    : button(`Find only ${quoted(part.text)}`, () => {
        offers.type(`"${part.text}"`);
      });
  return [element('p', {}, `${quoted(part.text)} also finds `, ...listed, '. ', asTyped)];
}

const again = (offers: Offers) =>
  element(
    'p',
    {},
    button('Look for names in all their forms', () => {
      offers.setApart(false);
    }),
  );

/** A word that was put right is told, so that nobody takes the results for those of the word that was typed. */
function unknown(part: Part, nearest: string | undefined): HTMLElement {
  const instead = nearest ? `Looked for ${quoted(nearest)} instead.` : '';
  return element('p', {}, `Nothing here holds ${quoted(part.text)}. ${instead}`);
}

/** Which parts a query has, to be looked for alone, when not all that was found holds every one. */
function apiece({ matches, whole, parts }: Answer, offers: Offers): HTMLElement {
  const each = parts.map(({ part, count }) => {
    const text = part.kind === 'phrase' ? quoted(part.text) : part.text;
    return button(`${quoted(part.text)} alone: ${count}`, () => {
      offers.type(text);
    });
  });
  return element('p', {}, heldBy(whole, matches.length), ...each.flatMap((node) => [node, ' ']));
}

function heldBy(whole: number, all: number): string {
  if (all === 0) return 'No one record holds all of that. ';
  if (whole === 0) return 'No one record holds all of that; these hold most of it. ';
  return `${whole} of these ${whole === 1 ? 'holds' : 'hold'} all of that, the others most of it. `;
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'search-offer' }, text);
  made.addEventListener('click', pressed);
  return made;
}

const quoted = (text: string) => `“${text}”`;
