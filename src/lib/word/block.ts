import type { Way } from './way.ts';

/** A run of a paragraph: words, or words that lead somewhere. */
export type WordRun = string | { text: string; url: string };

/** The paragraph styles, by the names that Word has for them: changing one changes all paragraphs that have it. */
type WordStyle = 'Title' | 'Subtitle' | 'Heading1' | 'Heading2' | 'Normal' | 'Quote' | 'Caption';

/** A piece of a document. */
export type WordBlock =
  | { kind: 'paragraph'; style: WordStyle; runs: WordRun[]; beginsPage?: boolean; way?: Way | undefined }
  | {
      kind: 'list';
      of: 'bullets' | 'numbers' | 'boxes';
      items: WordRun[][];
      ways?: readonly Way[] | undefined;
    }
  /** Empty lines to write on. */
  | { kind: 'lines'; count: number };

/** A paragraph in a style. */
export const said = (style: WordStyle, ...runs: WordRun[]): Extract<WordBlock, { kind: 'paragraph' }> => ({
  kind: 'paragraph',
  style,
  runs,
});

/** What a document says of itself. */
export interface WordRecord {
  title: string;
  author?: string;
  /** A tag such as `en-GB`. */
  language?: string;
  /** The day that it is of: `2026-11-28`. */
  day?: string;
}
