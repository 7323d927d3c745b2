import type { KeptItem } from './item.ts';
import { type Entry, type Notebook, keyOf } from './notebook.ts';
import { readNotebook } from './read-notebook.ts';
import { wordsId } from './words/words.ts';
import { isRecord, parsed } from '../../lib/json.ts';

/** A notebook out of W3C annotations, and how many of them are about something else than this site. */
interface ReadAnnotations {
  notebook: Notebook;
  leftOut: number;
}

/**
 * Reads W3C annotations, as this notebook or another program writes them; nothing where a text holds none.
 * @param site the site’s absolute address, slash included: what is annotated elsewhere is left out
 */
export function readAnnotations(
  text: string,
  items: ReadonlyMap<string, KeptItem>,
  site: string,
): ReadAnnotations | undefined {
  const found = itemsIn(parsed(text));
  if (!found) return undefined;
  const byAddress = new Map([...items.values()].map((item) => [item.address, item]));
  const entries = found.flatMap((one) => entryOf(one, byAddress, site) ?? []);
  const once = [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
  const read = readNotebook(JSON.stringify({ version: 2, entries: once }));
  return 'notebook' in read ? { notebook: read.notebook, leftOut: found.length - once.length } : undefined;
}

function itemsIn(found: unknown): unknown[] | undefined {
  if (Array.isArray(found)) return found.every(isAnnotation) && found.length > 0 ? found : undefined;
  if (isAnnotation(found)) return [found];
  const items = field(field(found, 'first'), 'items') ?? field(found, 'items');
  return Array.isArray(items) ? items : undefined;
}

const isAnnotation = (found: unknown) => field(found, 'type') === 'Annotation';

function entryOf(found: unknown, items: ReadonlyMap<string, KeptItem>, site: string): Entry | undefined {
  const [target] = listed(field(found, 'target'));
  const source = typeof target === 'string' ? target : text(field(target, 'source'));
  if (!source.startsWith(site)) return undefined;
  const [address = '', anchor = ''] = `/${source.slice(site.length)}`.split('#');
  const [selector] = listed(field(target, 'selector'));
  const piece = field(selector, 'type') === 'FragmentSelector' ? text(field(selector, 'value')) : anchor;
  const quote = [selector, ...listed(field(selector, 'refinedBy'))].find(
    (one) => field(one, 'type') === 'TextQuoteSelector',
  );
  const bodies = listed(field(found, 'body'));
  const written = (isTag: boolean) =>
    bodies
      .filter((body) => (field(body, 'purpose') === 'tagging') === isTag)
      .map((body) => text(typeof body === 'string' ? body : field(body, 'value')))
      .filter(Boolean);
  const more = {
    note: written(false).join('\n\n'),
    labels: written(true),
    kept: text(field(found, 'created')),
  };
  const whole = items.get(piece ? `${address}#${piece}` : address);
  if (!quote) return whole && { kind: whole.kind, id: whole.id, ...more };
  const around = { prefix: text(field(quote, 'prefix')), suffix: text(field(quote, 'suffix')) };
  const words = {
    ...{ exact: text(field(quote, 'exact')), ...around, page: address, piece },
    ...{ source: whole?.address ?? address, name: whole?.place ?? address, link: '' },
  };
  return { kind: 'words', id: wordsId(words), ...more, words };
}

const listed = (found: unknown): unknown[] =>
  Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
const text = (found: unknown) => (typeof found === 'string' ? found : '');
const field = (found: unknown, name: string): unknown =>
  isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined;
