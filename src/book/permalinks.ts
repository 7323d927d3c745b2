import { kindNames, type Permalink, type PermalinkKind } from './schema/permalink.ts';

/** What a record says, with the line of each entry, and the numbers of lines that say nothing known. */
export interface PermalinkRecord {
  permalinks: (Permalink & { line: number })[];
  unread: { line: number; text: string }[];
}

/** Name of the record in a content folder. */
export const permalinksFile = 'permalinks.lock';

/**
 * Reads a record: a line an address, with its kind and the day of its first recording. Lines may be in any order
 * and twice, as a merge of two branches leaves them; the earliest of each address counts.
 */
export function readPermalinks(text: string): PermalinkRecord {
  const earliest = new Map<string, Permalink & { line: number }>();
  const unread: PermalinkRecord['unread'] = [];
  text.split('\n').forEach((said, index) => {
    const line = index + 1;
    if (said.trim() === '' || said.startsWith('#')) return;
    const { address, kind, since } = form.exec(said)?.groups ?? {};
    if (!address || !kind || !since || !Object.hasOwn(kindNames, kind))
      return void unread.push({ line, text: said });
    const before = earliest.get(address);
    if (before && before.since <= since) return;
    earliest.set(address, { address, kind: kind as PermalinkKind, since, line });
  });
  return { permalinks: [...earliest.values()], unread };
}

/** The record as a file’s text: sorted, so that it merges well and shows in a comparison what is new. */
export function writePermalinks(permalinks: readonly Permalink[]): string {
  const lines = permalinks.map(({ address, kind, since }) => `${address} ${kind} ${since}`);
  return `${comment}\n${lines.sort(inOrder).join('\n')}\n`;
}

/** The record with what was found and is new in it, first recorded today. Nothing that it has is taken out or changed. */
export function withNew(
  recorded: readonly Permalink[],
  found: readonly Pick<Permalink, 'address' | 'kind'>[],
  today: string,
): Permalink[] {
  return [...recorded, ...newIn(recorded, found).map((one) => ({ ...one, since: today }))];
}

/** What was found and is not recorded. */
export function newIn<T extends Pick<Permalink, 'address'>>(
  recorded: readonly Permalink[],
  found: readonly T[],
): T[] {
  const known = new Set(recorded.map(({ address }) => address));
  return found.filter(({ address }) => !known.has(address));
}

/** The page of an address, and the id of the part of it, if it names one. */
export function pageAndPart(address: string): { page: string; part: string | undefined } {
  const at = address.indexOf('#');
  return at < 0
    ? { page: address, part: undefined }
    : { page: address.slice(0, at), part: address.slice(at + 1) };
}

const form = /^(?<address>\/\S*) (?<kind>[a-z]+) (?<since>\d{4}-\d\d-\d\d)$/;

/** By code units, which every system sorts alike. */
const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const comment = `# Every address of this site that was ever published. Lines are only ever added, by “npm run permalinks”, and a build
# stops where one of them would lead nowhere. Never edit this file: what has moved or was taken out is listed in moved.yaml.`;
