/**
 * Something wrong in the content or in the built site. Its words complete the sentence
 * “found …, expected …; remedy”, so they begin in lower case and end without a full stop.
 */
export interface Fault {
  /** The kind of fault; `content/README.md` explains it under a heading of this name. */
  id: string;
  /** The file as it is shown to an author: `content/quotes/leaving.yaml`. */
  file: string;
  /** Counted from 1; left out where the whole file is meant. */
  line?: number;
  column?: number;
  found: string;
  expected: string;
  /** What to do: the nearest known id, the command to run. */
  remedy: string;
}
