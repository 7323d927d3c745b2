import type { Answer } from '../answer.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Found } from '../engine/search.client.ts';
import { otherNames, type Part, searched } from '../engine/query.client.ts';

/** What a note can offer: to put the query in another way. */
export interface Offers {
  /** Look for something else. */
  type(text: string): void;
  /** Look for a name’s words one by one, or for the name again. */
  setApart(apart: boolean): void;
  /** Take words as they were typed. */
  takeAsTyped(): void;
  /** Remove a choice that was recognised. */
  leaveOut(choice: string): void;
  /** Remove what the results were narrowed by. */
  unfilter(): void;
  /** A root-relative address below the site’s base path. */
  at(address: string): string;
}

/** What was asked, and what came of it. */
interface Asked {
  typed: string;
  apart: boolean;
  /** Whether there is nothing to show. */
  isNone: boolean;
  /** Whether the search has a page to itself, with lists to browse. */
  isPage: boolean;
}

/** What a reader should know of how the query was read: what was put right, what was recognised, and, behind a lid, the rest. */
export function notes(found: Found, asked: Asked, offers: Offers): HTMLElement[] {
  const { typed, apart } = asked;
  const terms = found.parts.flatMap(({ part }) => (part.kind === 'term' ? [part] : []));
  const account = [
    ...(found.parts.length > 1 ? [apiece(found, offers)] : []),
    ...terms.flatMap((part) => known(part, offers)),
    ...(apart ? [again(offers)] : []),
  ];
  // Where the whole search is one word without a match, the count has said so.
  const unknown = found.unknown.filter((word) => !asked.isNone || word !== typed.trim());
  return [
    ...shortened(typed),
    ...corrected(found, typed, offers),
    ...unknown.map((word) => element('p', {}, `No matches for ${quoted(word)}.`)),
    ...recognised(found.choices, offers),
    ...(asked.isNone ? nextStep(found, asked, offers) : []),
    ...(account.length > 0 ? [lid(account)] : []),
  ];
}

/** Says how much of a long query was searched for. */
function shortened(typed: string): HTMLElement[] {
  const used = searched(typed);
  if (used === typed) return [];
  const end = quoted(
    `… ${used
      .trim()
      .slice(-40)
      .replace(/^\S*\s+/, '')}`,
  );
  return [element('p', {}, `Only the beginning of your search was used, up to ${end}.`)];
}

/** Says which word was corrected, so that nobody takes the results for those of the word that was typed. */
function corrected({ slips }: Found, typed: string, offers: Offers): HTMLElement[] {
  const words = slips.filter(({ word }) => word !== undefined);
  const spelled = words.reduce((text, { typed, word = '' }) => text.replace(typed, word), typed.trim());
  const names = slips.flatMap(({ typed: slip, name }) =>
    name ? [element('p', {}, `No matches for ${quoted(slip)}. The nearest name is ${capital(name)}.`)] : [],
  );
  if (words.length === 0) return names;
  const instead = button(`Search for ${typed.trim()} instead`, () => {
    offers.takeAsTyped();
  });
  return [element('p', {}, 'Showing results for ', element('em', {}, spelled), '. ', instead), ...names];
}

/** What was recognised, each a choice that can be given up, and the way to the quotations that fulfil them all. */
function recognised(choices: readonly Answer[], offers: Offers): HTMLElement[] {
  if (choices.length === 0) return [];
  const chips = choices.flatMap((answer) => {
    const [facet, value] = answer.choice ?? ['', ''];
    const text = `${facet === 'role' ? 'Speaker' : 'Theme'}: ${answer.name}`;
    const chip = element(
      'button',
      { type: 'button', class: 'search-chip', 'aria-label': `Remove ${text}` },
      text,
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    chip.addEventListener('click', () => {
      offers.leaveOut(`${facet}:${value}`);
    });
    return [chip, ' '];
  });
  const query = new URLSearchParams(choices.map(({ choice = ['', ''] }) => [...choice]));
  const link = element('a', { href: `${offers.at('/quotes/')}?${query}` }, 'See these quotations');
  return [element('p', { class: 'search-recognised' }, ...chips, link)];
}

/** The way from the quotations among the results to the explorer, which answers the same words exactly. */
export function exactly(quotations: number, typed: string, at: Offers['at']): HTMLElement[] {
  if (quotations === 0 || typed === '') return [];
  const count =
    quotations === 1 ? 'One of these is a quotation. ' : `${quotations} of these are quotations. `;
  const href = `${at('/quotes/')}?q=${encodeURIComponent(typed)}`;
  return [element('p', {}, count, element('a', { href }, 'Search quotations only'))];
}

/** What to do where nothing is found, or a reader’s choices leave nothing of it. */
function nextStep(found: Found, { isPage }: Asked, offers: Offers): HTMLElement[] {
  if (found.items.length > 0)
    return [
      element('p', {}, 'None of the results match your filters. ', button('Clear filters', offers.unfilter)),
    ];
  const browse = isPage
    ? 'look through the lists below'
    : element('a', { href: offers.at('/search/') }, 'look through the contents');
  return [
    element('p', {}, 'Check the spelling, try fewer words or others for the same thing, or ', browse, '.'),
  ];
}

function lid(account: readonly HTMLElement[]): HTMLElement {
  return element(
    'details',
    { class: 'search-account' },
    element('summary', {}, 'How we read your search'),
    ...account,
  );
}

function known(part: Part & { kind: 'term' }, offers: Offers): HTMLElement[] {
  const { name, address } = part.term;
  const others = otherNames(part);
  if (others.length === 0) return [];
  const listed = others.flatMap((other, index) => [
    index > 0 ? ', ' : '',
    other === name ? element('a', { href: offers.at(address) }, name) : other,
  ]);
  const asTyped = part.text.includes(' ')
    ? button('Search for its words separately', () => {
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
    button('Search for names in all their forms', () => {
      offers.setApart(false);
    }),
  );

/** Which parts the query has, each to be looked for alone. */
function apiece({ parts }: Found, offers: Offers): HTMLElement {
  const each = parts.map(({ part, count }) => {
    const text = part.kind === 'phrase' ? quoted(part.text) : part.text;
    return button(`${quoted(part.text)} alone: ${count}`, () => {
      offers.type(text);
    });
  });
  return element('p', {}, 'Searched for ', ...each.flatMap((node) => [node, ' ']));
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'search-offer' }, text);
  made.addEventListener('click', pressed);
  return made;
}

const quoted = (text: string) => (/^[“"]/.test(text) ? text : `“${text}”`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
