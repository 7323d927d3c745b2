import { addresses } from '../../book/addresses.ts';
import type { Book } from '../../book/schema/book.ts';
import { day } from '../../lib/day.ts';
import { lines, tag, text, xmlFile } from '../../lib/xml.ts';
import type { Place } from '../../site/exporter.ts';
import { type Change, pieceOf } from './changes.ts';
import { changedAt } from './editions.ts';
import { type EditionHistory, tellsOf } from './history.ts';
import { stretchesOf } from './stretches.ts';

/** So many pieces are shown with their words in an entry of the feed; where there are more, each is a link to them. */
const fewWithWords = 10;

/**
 * The recorded editions as an Atom feed: an entry for each edition, and one for each note on it, with the
 * pieces that it changed.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function feed(book: Book, history: readonly EditionHistory[], place: Place): string {
  const { title, language, authors, licence } = book.site;
  const recorded = history.filter((one) => one.recorded);
  const home = place(addresses.changes);
  const updated = recorded[0]?.edition ?? book.site.edition;
  return xmlFile(
    tag(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      lines(
        tag('id', {}, text(home)),
        tag('title', {}, text(`${title}: what changed`)),
        tag('updated', {}, time(updated)),
        tag('link', { rel: 'self', type: 'application/atom+xml', href: place(addresses.feed) }),
        tag('link', { rel: 'alternate', type: 'text/html', href: home }),
        tag('link', { rel: 'license', href: licence.href }),
        ...authors.map(({ literal, given, family }) =>
          tag('author', {}, tag('name', {}, text(literal ?? [given, family].filter(Boolean).join(' ')))),
        ),
        ...recorded.flatMap((edition) => entriesOf(edition, place)),
      ),
    ),
  );
}

function entriesOf(history: EditionHistory, place: Place): string[] {
  const { edition, before, notes, changes } = history;
  const at = `${place(addresses.changes)}#edition-${edition}`;
  const summary = before
    ? `${changes.length} pieces are not as in the edition of ${day(before)}.`
    : 'The first edition that is recorded.';
  return [
    entry(at, `The edition of ${day(edition)}`, edition, at, tag('p', {}, text(summary))),
    ...notes.map((note, index) => {
      const told = changes.filter((change) => tellsOf(note, pieceOf(change)));
      const content = [
        tag('p', {}, text(note.what)),
        tag('p', {}, text(`Why: ${note.why}`)),
        told.length <= fewWithWords
          ? told.map((change) => withWords(change, edition, place)).join('')
          : tag('ul', {}, ...told.map((change) => tag('li', {}, linked(change, edition, place)))),
      ].join('');
      const name = note.what.split(/(?<=[.?!])\s/)[0] ?? note.what;
      return entry(`${at}-${index + 1}`, name, edition, `${at}-${index + 1}`, content);
    }),
  ];
}

const entry = (id: string, title: string, edition: string, href: string, content: string) =>
  tag(
    'entry',
    {},
    lines(
      tag('id', {}, text(id)),
      tag('title', {}, text(title)),
      tag('published', {}, time(edition)),
      tag('updated', {}, time(edition)),
      tag('link', { rel: 'alternate', type: 'text/html', href }),
      tag('content', { type: 'html' }, text(content)),
    ),
  );

const linked = (change: Change, edition: string, place: Place) =>
  tag('a', { href: place(changedAt(edition, change)) }, text(`${pieceOf(change).name} (${change.kind})`));

function withWords(change: Change, edition: string, place: Place): string {
  const words = stretchesOf(change).map(({ kind, text: said }) => {
    if (kind === 'same') return text(said);
    return tag(kind === 'added' ? 'ins' : 'del', {}, text(said));
  });
  return tag('h2', {}, linked(change, edition, place)) + (words.length > 0 ? tag('p', {}, ...words) : '');
}

const time = (edition: string) => `${edition}T00:00:00Z`;
