import { cautionOf, kappaWords, percent, tooFew } from './agreement-words.ts';
import { agreement, disagreements } from './agreement.ts';
import type { CodedQuote, CodingData } from './data.ts';
import type { CodingRecord } from './record.ts';
import { csv } from '../../lib/csv.ts';
import { guarded } from '../../lib/csv-guard.ts';

/** What is compared: a student’s codes and notes, and those of another with the name they go by. */
export interface Comparison {
  data: CodingData;
  /** The quotations of the set. */
  quotes: readonly CodedQuote[];
  mine: CodingRecord;
  other: { name: string; codes: CodingRecord['codes']; notes?: CodingRecord['notes'] };
}

/** A student’s codes as a file that this exercise, and any spreadsheet, can read: a row a quotation coded. */
export function codesFile(quotes: readonly CodedQuote[], { codes, notes }: CodingRecord): string {
  const rows = quotes.flatMap(({ id, words, who }) => {
    const themes = codes.get(id);
    return themes ? [[id, themes.join('; ') || 'none', guarded(notes.get(id) ?? ''), who, words]] : [];
  });
  return csv([['quote', 'themes', 'note', 'who', 'words'], ...rows]);
}

/** The agreement and every disagreement with the student’s arguments, in Markdown. */
export function reportFile(
  { data, quotes, mine, other }: Comparison,
  link: (address: string) => string,
): string {
  const themes = data.themes.map(({ id }) => id);
  const ids = new Set(quotes.map(({ id }) => id));
  const inSet = new Map([...mine.codes].filter(([id]) => ids.has(id)));
  const { compared, same, all, themes: byTheme } = agreement(inSet, other.codes, themes);
  const nameOf = (id: string) => data.themes.find((theme) => theme.id === id)?.name ?? id;
  const listed = (named: readonly string[] | undefined) => named?.map(nameOf).join(', ') || 'none';
  const few = tooFew(compared.length, quotes.length);
  const differing = new Set(disagreements(inSet, other.codes, themes).map(({ id }) => id));
  const rows = byTheme.map((theme) => {
    const cells = [theme.both, theme.onlyMine, theme.onlyTheirs, theme.neither];
    return `| ${[escaped(nameOf(theme.theme)), ...cells, percent(theme.observed), kappaWords(theme), cautionOf(theme)].join(' | ')} |`;
  });
  const blocks = quotes
    .filter(({ id }) => differing.has(id) || (compared.includes(id) && mine.notes.has(id)))
    .flatMap(({ id, words, who, place, address }) => [
      `### ${escaped(words)}`,
      `${escaped(who)}, ${escaped(place)} <${link(address)}>`,
      `Mine: ${listed(mine.codes.get(id))}. ${escaped(other.name)}: ${listed(other.codes.get(id))}.`,
      mine.notes.get(id) ?? '',
      other.notes?.has(id) ? `${escaped(other.name)} says: ${escaped(other.notes.get(id) ?? '')}` : '',
    ]);
  return `${[
    '# Two codings compared',
    `My codes beside: ${escaped(other.name)}. ${compared.length} quotations, ${same} with the same themes throughout.`,
    ...(few
      ? [few]
      : [
          `All decisions: ${percent(all.observed)} agreement, kappa ${kappaWords(all)}, over ${all.count} decisions.`,
          [
            '| Theme | Both | Only I | Only the other | Neither | Agreement | Kappa (95%) | |',
            '|---|---|---|---|---|---|---|---|',
            ...rows,
          ].join('\n'),
        ]),
    '## Where we differ',
    ...blocks,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
