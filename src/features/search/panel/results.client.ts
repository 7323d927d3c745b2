import { type Answer, answerKinds } from '../answer.ts';
import type { SearchBook } from '../guide.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { modeGlyph } from '../../modes/mode-glyph.client.ts';
import { canDo, doIt } from './actions.client.ts';
import type { Found, SearchClient, Shown } from '../engine/search.client.ts';
import type { Run } from '../engine/excerpt.client.ts';
import type { Part } from '../engine/query.client.ts';
import type { Item } from '../engine/ranking.client.ts';

/** What is found as items of a list, in its order. */
export function shownItems(
  client: SearchClient,
  { parts }: Found,
  items: readonly Item[],
): Promise<HTMLLIElement[]> {
  return Promise.all(
    items.map((item) =>
      resultItem(
        item,
        client,
        parts.map(({ part }) => part),
      ),
    ),
  );
}

/** What is found as an item of a list: a card with an answer, or a record with the words around what was found. */
async function resultItem(item: Item, client: SearchClient, parts: readonly Part[]): Promise<HTMLLIElement> {
  const shown = item.match && (await client.read(item.match, parts));
  if (item.answer && !(shown && item.answer.kind === 'part'))
    return card(item.answer, shown, client, item.inPart);
  if (!shown) throw new Error('Nothing was found here.');
  return record(shown, client.book, item.inPart);
}

/** Something with a name: what it is, and where to go. */
function card(
  answer: Answer,
  shown: Shown | undefined,
  client: SearchClient,
  inPart: boolean,
): HTMLLIElement {
  const { kind, name, address, says, more = [], does } = answer;
  const link = element('a', { href: client.at(address) }, name);
  if (does && canDo(does))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      doIt(does);
    });
  const places = more.flatMap(({ label, address: place }, at) => [
    at > 0 ? ' · ' : '',
    element('a', { href: client.at(place) }, label),
  ]);
  const about = says ? [says] : shown ? marked(shown.excerpt) : [];
  return element(
    'li',
    { class: 'search-result search-answer' },
    link,
    element('p', { class: 'meta' }, answerKinds[kind], ...partly(inPart)),
    ...(about.length > 0 ? [element('p', { class: 'search-excerpt' }, ...about)] : []),
    ...(places.length > 0 ? [element('p', { class: 'meta' }, ...places)] : []),
  );
}

function record(shown: Shown, book: Pick<SearchBook, 'axes' | 'modes'>, inPart: boolean): HTMLLIElement {
  const where = [shown.kind, shown.place].filter((text) => text !== undefined);
  return element(
    'li',
    { class: 'search-result' },
    element('a', { href: shown.href }, ...marked(shown.title)),
    element('p', { class: 'meta' }, where.join(' · '), ...partly(inPart)),
    element('p', { class: 'search-excerpt' }, ...marked(shown.excerpt)),
    ...(shown.who ? [voice(shown, book)] : []),
  );
}

/** A partial answer says so. */
const partly = (inPart: boolean) =>
  inPart ? [' · ', element('span', { class: 'search-part' }, 'matches part of your search')] : [];

const marked = (runs: readonly Run[]) =>
  runs.map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** Who says it, the modes it speaks of, and its themes. */
function voice(
  { who = '', side, modes, themes }: Shown,
  book: Pick<SearchBook, 'axes' | 'modes'>,
): HTMLElement {
  const said = side ? `${who}, ${side.toLowerCase()}` : who;
  const line = element('p', { class: 'meta' }, element('span', { class: 'who' }, said));
  if (themes.length > 0) line.append(` · ${themes.join(', ')}`);
  if (modes.length > 0) {
    const names = modes.map((mode) => book.modes[mode] ?? mode).join(', ');
    line.append(' · ', modeGlyph(book.axes, modes), ` ${names}`);
  }
  return line;
}
