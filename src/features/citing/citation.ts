import type { Citation, CitationRun, CitedItem, StyledCitation } from '../../book/schema/citation.ts';
import type { Citable } from './citable.ts';
import { pageRange } from '../../book/words/citation-runs.ts';
import { kept } from './formatted.ts';
import { biblatex, bibtex, ris } from './reference-files.ts';
import { citedItem, type Companion, cslItem, pageItem, type Publication } from './item.ts';
import { cite, entry, type Work } from './processor.ts';
import { marks, withText } from './runs.ts';
import { type CitationStyle, citationStyles } from './styles.ts';

/** Everything that is offered of one citable thing: it in each style, and as files for reference managers. */
export function citation(citable: Citable, companion: Companion): Citation {
  const item = citedItem(citable, companion);
  return {
    kind: citable.kind,
    title: citable.title,
    url: companion.place(citable.address),
    styles: citationStyles.map((style) => styled(citable, item, style)),
    bibtex: `${bibtex([item])}\n`,
    biblatex: `${biblatex([item])}\n`,
    ris: ris([item]),
    csl: [cslItem(item)],
  };
}

/** A page of ours in the default style, for what every page says of itself. */
export function citedPage(page: Citable, publication: Publication): StyledCitation {
  return styled(page, pageItem(page, publication), harvard);
}

/** Anything that can be cited, in the default style. */
export function cited(citable: Citable, companion: Companion): StyledCitation {
  return styled(citable, citedItem(citable, companion), harvard);
}

const [harvard] = citationStyles;

function styled({ kind, speaker, locator }: Citable, item: CitedItem, style: CitationStyle): StyledCitation {
  const { work, url } = asWork(item, style);
  const before = speaker && { prefix: `${marks.speaker}, ${style.quotedIn}` };
  const after = locator && { suffix: `, ${marks.locator}` };
  const affixes = { ...before, ...after };
  // A page says where the words are; a table’s number says what is cited.
  const paged = { ...before, ...(kind !== 'quotation' && after), page: marks.page };
  // An author–date style cites a work that has authors by them and its date alone.
  const { author, issued } = item;
  const seen = style.notes || !author ? work : { author, issued };
  const fill = (runs: CitationRun[]) => withText(runs, { url, speaker, locator });
  return {
    id: style.id,
    name: style.name,
    notes: style.notes,
    entry: fill(kept.get([style.id, work], () => entry(style, work))),
    inText: fill(kept.get([style.id, seen, affixes], () => cite(style, work, affixes))),
    ...(pageRange(item.page) && {
      onPage: fill(kept.get([style.id, work, paged], () => cite(style, work, paged))),
    }),
  };
}

/**
 * An item as a style is to read it. What differs between the parts of a page is aside, so that they are formatted
 * as one, and is filled in afterwards.
 */
function asWork(item: CitedItem, style: CitationStyle): { work: Work; url: string } {
  const { id: _, URL: url = '', annote: __, abstract: ___, ...rest } = item;
  const work = {
    ...rest,
    title: style.capitalAfterColon ? rest.title.replace(/(?<=: )\p{Ll}/u, upper) : rest.title,
    ...(url && { URL: marks.url }),
    ...(rest.type === 'webpage' && { accessed: { literal: marks.accessed } }),
  };
  return { work, url };
}

const upper = (letter: string) => letter.toUpperCase();
