import type { Book } from './schema/book.ts';
import type { Quote } from './schema/evidence/quote.ts';
import type { Speaker } from './schema/evidence/speaker.ts';
import { find } from '../lib/find.ts';

/** The id of the side that a quotation is spoken from; undefined for documents, scholars and survey wordings. */
export function sideOf(quote: Quote, speakers: readonly Speaker[]): string | undefined {
  return speakers.find((speaker) => speaker.id === quote.speaker)?.side ?? quote.side;
}

/** How a side is named to a reader; undefined where there is none. */
export const sideName = (side: string | undefined, { site }: Pick<Book, 'site'>) =>
  side === undefined ? undefined : find(site.sides, side, 'side').name;

/** The kind of a quotation as `site.yaml` describes it; undefined where it has none. */
export const kindOf = ({ kind }: Quote, { site }: Pick<Book, 'site'>) =>
  kind === undefined ? undefined : find(site.kinds, kind, 'kind of quotation');
