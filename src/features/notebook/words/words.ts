import type { TextQuote } from '../../../lib/text-quote.ts';

/** Words that a reader has chosen on a page, and where they are. */
export interface SavedWords extends TextQuote {
  /** The page, root-relative: `/read/water/`. */
  page: string;
  /** The id on it of the piece that they begin in; none where it has none. */
  piece: string;
  /** The address of what is cited for them, which may have a page of its own: `/read/water/#water-1`, `/quotes/neighbours-first/`. */
  source: string;
  /** What that is called: “Water 1”. */
  name: string;
  /** The directive by which a browser highlights them when the page is opened: `:~:text=neighbours%20first`. */
  link: string;
}

/** At most so many letters are saved as one: a passage, not a page. */
export const mostLetters = 5000;

/** One name for the same words of the same place. */
export const wordsId = ({
  page,
  exact,
  prefix,
  suffix,
}: Pick<SavedWords, 'page' | 'exact' | 'prefix' | 'suffix'>) =>
  shortHash(JSON.stringify([page, exact, prefix, suffix]));

/** Words as they were kept; nothing where they make no sense, or name something that is no page of a site. */
export function readWords(found: unknown): SavedWords | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const texts = ['exact', 'prefix', 'suffix', 'page', 'piece', 'source', 'name', 'link'] as const;
  const read = Object.fromEntries(
    texts.map((name) => [name, Object.hasOwn(found, name) ? (found as SavedWords)[name] : undefined]),
  ) as Record<(typeof texts)[number], unknown>;
  if (!texts.every((name) => typeof read[name] === 'string' && read[name].length <= mostLetters))
    return undefined;
  const words = read as unknown as SavedWords;
  const isPlaced =
    pageAddress.test(words.page) &&
    sourceAddress.test(words.source) &&
    /^[^\s#:]*$/.test(words.piece) &&
    directive.test(words.link);
  return isPlaced && words.exact.trim() ? words : undefined;
}

/** Addresses of pages of this site: folders, never another host, a script or the way up. */
const pageAddress = /^\/(?:[\w-][\w.-]*\/)*$/;
const sourceAddress = /^\/(?:[\w-][\w.-]*\/)*(?:#[^\s#]*)?$/;
const directive = /^(?::~:text=[\w%.~!*'(),-]+)?$/;

/** A short name that is always the same for the same text, and another for nearly every other: two FNV-1a hashes in base 36. */
function shortHash(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return `${hash(0x811c9dc5)}${hash(0x9747b28c)}`;
}
