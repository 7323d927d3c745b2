import type { Foreign } from '../../book/words/language.ts';
import type { KeptKind } from './notebook.ts';

/** What a notebook shows of a thing that can be kept. */
export interface KeptItem extends Foreign {
  kind: KeptKind;
  id: string;
  title: string;
  /** A quotation’s words; what we say in a paragraph or a claim, or of a table. */
  text: string;
  who?: string;
  /** The place in the paper, in short. */
  place: string;
  /** Root-relative. */
  address: string;
  /** How it is cited in running text: a quotation as quoted in the paper, with section and paragraph. */
  citation: string;
  /** Whether it is the paper’s, and cited so, or this companion’s own. */
  ours: boolean;
  /** What is cited of ours, in a reference manager: “Who turns the tap, Water 1”; its title where there is none. */
  work?: string;
}
