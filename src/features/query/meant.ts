import type { Corpus } from './corpus.ts';
import { valuesCalled } from './fields.ts';
import type { Word } from '../../lib/words/fold.ts';
import { type Candidate, nearest } from '../../lib/words/nearest.ts';
import type { Place, Problems } from './problems.ts';
import type { Slot, TextIndex } from './text/text-index.ts';
import type { Term } from './tree.ts';

/** Tells which of a term’s words occur in no entry at all, or are the names of values, and what may have been meant. */
export function tellOtherMeanings(
  { words, from, to }: Term & Place,
  slots: readonly Slot[],
  index: TextIndex,
  corpus: Corpus,
  problems: Problems,
  near: boolean,
): void {
  words.forEach((word, at) => {
    const isUnknown = slots[at]?.size === 0;
    // A value can be in place of a word, but not inside a phrase, near something or as the value of a field.
    const isAlone = !near && index === corpus.text && word.from === from && word.to === to;
    const values = isAlone ? valuesCalled([word.plain], corpus, !isUnknown) : [];
    if (isUnknown) {
      const meant = [...values, joinedUp(word, index), nearestWord(word, index)].filter(
        (part) => part !== undefined,
      );
      problems.unknown('unknown-word', word, `“${word.typed}” @ occurs nowhere`, meant);
    } else if (values.length > 0)
      problems.unknown('also-value', word, `“${word.typed}” @ was looked for as a word`, values);
  });
}

/** Two known words that are written as one (“lighthouse”), with a hyphen, which holds in a phrase and outside of one. */
function joinedUp({ plain }: Word, index: TextIndex): string | undefined {
  if (plain.includes('*')) return undefined;
  for (let cut = 2; cut < plain.length - 1; cut += 1) {
    const halves = [plain.slice(0, cut), plain.slice(cut)];
    if (index.has(halves.map((half) => index.find(half)))) return halves.join('-');
  }
  return undefined;
}

/** The nearest word that occurs, and for the beginning of a word the nearest beginning of one. */
function nearestWord({ plain }: Word, index: TextIndex): string | undefined {
  const stem = plain.replace(/\*$/, '');
  if (stem.includes('*')) return undefined;
  const cut = stem === plain ? undefined : stem.length;
  const candidates = index.spellings.flatMap((spellings, number) =>
    spellings.map((word): Candidate => [word.slice(0, cut), index.entries[number]?.length ?? 0]),
  );
  const near = nearest(stem, candidates);
  return near && near + plain.slice(stem.length);
}
