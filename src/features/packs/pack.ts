import type { Foreign, Way } from '../../book/words/language.ts';
/*
 * A course pack before it is any format’s: what a lecturer chose, with every id already turned into words and absolute
 * addresses. Plain data, so that a browser can put one together from what it has fetched.
 */

/** A run of a line: words, words that lead somewhere, or words in another language than the line’s. */
export type Run = string | Link | { text: string; way: Way };

export interface Link {
  text: string;
  url: string;
}

/** A piece of a page. These few kinds are what every course system keeps when it cleans a page it is given. */
export type Block =
  | { kind: 'text'; runs: Run[] }
  | { kind: 'heading'; text: string }
  | ({ kind: 'quotation'; words: string; who?: string; url?: string } & Foreign)
  | { kind: 'list'; ordered?: boolean; items: Run[][] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] };

export interface PackPage {
  kind: 'page';
  id: string;
  title: string;
  /** Where it is on this site. */
  url: string;
  body: Block[];
}

export interface PackLink {
  kind: 'link';
  id: string;
  title: string;
  url: string;
}

export interface PackDiscussion {
  kind: 'discussion';
  id: string;
  title: string;
  body: Block[];
}

export interface PackQuiz {
  kind: 'quiz';
  id: string;
  title: string;
  questions: PackQuestion[];
}

export type PackItem = PackPage | PackLink | PackDiscussion | PackQuiz;

export interface PackOption {
  text: string;
  right: boolean;
  /** Why it is right or wrong; empty where nothing is said. */
  feedback: string;
}

/** What is to be matched, in which language it is where that is not the pack’s, and its partner. */
export interface PackPair {
  left: string;
  way?: Way;
  right: string;
}

/** What is asked, by the kind of answer. */
export type Asked =
  | { type: 'single' | 'multiple'; options: PackOption[] }
  | { type: 'matching'; pairs: PackPair[] }
  /** In the right order. */
  | { type: 'ordering'; items: string[] }
  | { type: 'numeric'; value: number; printed: string; tolerance: number }
  | { type: 'short'; model: string };

export interface PackQuestion {
  id: string;
  /** A short name for question banks. */
  title: string;
  /** The reading page that it tests: its title, for the categories of question banks. */
  category: string;
  /** The sessions that ask it, the page, and the outcomes that it tests, for systems that sort questions by such names. */
  tags: string[];
  stem: string;
  /** Beneath the stem, where one pair of a matching question is asked by itself: what its partner is asked of. */
  part?: Run;
  /** A quotation shown with it; `who` only where that does not give the answer away. */
  quotation?: { words: string; who?: string } & Foreign;
  asked: Asked;
  feedback: string;
  /** Where the answer can be read. */
  place: Link;
}

export interface PackSection {
  id: string;
  title: string;
  items: PackItem[];
}

export interface Pack {
  /** What its files are named after. */
  id: string;
  title: string;
  /** Who gives it out. */
  site: string;
  /** In a sentence, for the packages’ own records. */
  summary: string;
  /** Of its words: `en-GB`. */
  language: string;
  /** Address of the licence that its own words are under. */
  licence: string;
  /** In order; the first says what the pack is. */
  sections: PackSection[];
  /** RIS records of the works to read, the paper first. */
  reading: string[];
}

/** Its quizzes, in order. */
export function quizzesOf({ sections }: Pick<Pack, 'sections'>): PackQuiz[] {
  return sections.flatMap(({ items }) => items.filter((item) => item.kind === 'quiz'));
}

/** The questions of all its quizzes, in order. */
export function questionsOf(pack: Pick<Pack, 'sections'>): PackQuestion[] {
  return quizzesOf(pack).flatMap(({ questions }) => questions);
}

/** Its pages, in order. */
export function pagesOf({ sections }: Pick<Pack, 'sections'>): PackPage[] {
  return sections.flatMap(({ items }) => items.filter((item) => item.kind === 'page'));
}
