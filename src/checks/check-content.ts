import type { Fault } from '../lib/fault.ts';
import { asked } from './content/asked.ts';
import { axes } from './content/axes.ts';
import { calculations, figures } from './content/text/calculations.ts';
import { characters } from './content/text/characters.ts';
import { withoutConsequences } from './content/consequences.ts';
import { codings } from './content/quotations/codings.ts';
import { coverage } from './content/coverage.ts';
import { dangling } from './content/dangling.ts';
import { duplicates } from './content/duplicates.ts';
import { elements } from './content/text/elements.ts';
import { fields } from './content/fields.ts';
import { foreignWords } from './content/quotations/foreign.ts';
import { files } from './content/files.ts';
import { headings } from './content/text/headings.ts';
import { images } from './content/images.ts';
import { knownIds } from '../book/ids/known.ts';
import { lectures } from './content/lectures.ts';
import { links } from './content/text/links.ts';
import { moves } from './content/moves.ts';
import { names } from './content/names.ts';
import { outcomes } from './content/outcomes.ts';
import { pageWords } from './content/page-words.ts';
import { paperRecord } from './content/paper.ts';
import { passages } from './content/text/passages.ts';
import { repeats } from './content/text/repeats.ts';
import { reserved } from './content/reserved.ts';
import { routes } from './content/routes.ts';
import { notedQuotations, tables } from './content/tables.ts';
import { sourced } from './content/text/sourced.ts';
import { themes } from './content/quotations/themes.ts';
import { verified } from './content/verified.ts';
import { passagesOf, slidesOf } from './read/passages.ts';
import { isUnreadable } from './read/find.ts';
import { type Readings, readContent } from './read/read.ts';

/**
 * Reads a content folder and lists everything that is wrong with it.
 * @param shown how messages name the folder
 * @param readings what was made of its files before
 */
export async function checkContent(folder: string, shown?: string, readings?: Readings): Promise<Fault[]> {
  const content = await readContent(folder, shown, undefined, readings);
  // Reading such a file would block or fail.
  const unreadable = content.faults.filter(isUnreadable);
  if (unreadable.length > 0) return unreadable;
  const known = knownIds(content.entries, idsOf(passagesOf(content)), idsOf(slidesOf(content)));
  return withoutConsequences(content, [
    ...content.faults,
    ...files(content),
    ...names(content),
    ...characters(content),
    ...fields(content),
    ...reserved(content),
    ...duplicates(content),
    ...dangling(content, known),
    ...paperRecord(content),
    ...pageWords(content),
    ...axes(content),
    ...themes(content, known),
    ...asked(content),
    ...codings(content, known),
    ...tables(content, known),
    ...notedQuotations(content),
    ...foreignWords(content),
    ...routes(content),
    ...lectures(content),
    ...elements(content, known),
    ...calculations(content, known),
    ...figures(content, known),
    ...outcomes(content),
    ...passages(content, known),
    ...headings(content),
    ...repeats(content),
    ...links(content, known),
    ...coverage(content),
    ...sourced(content),
    ...(await images(content)),
    ...(await verified(content)),
    ...(await moves(content)),
  ]);
}

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
