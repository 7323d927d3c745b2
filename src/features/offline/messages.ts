/** What the pages and the worker that keeps them for reading without a network say to each other. */

/** An edition of the site as it is kept: all its files, each with its bytes and the checksum that it must have. */
export interface Edition {
  /** The day that the site gives as its own. */
  dated: string;
  /** Addresses below the base path, as a browser asks for them: `quotes/`, `assets/a.css`. The first are the shell. */
  files: readonly KeptFile[];
  /** How many of the first files are needed to say that there is no network. */
  shell: number;
  /** How many of the first files are kept without a request: the styles of pages, and both searches. */
  own: number;
}

/** Address, bytes, SHA-256 in Base64. A tuple, because there are a thousand of them. */
export type KeptFile = readonly [address: string, bytes: number, sha256: string];

/** An edition as the worker carries it: small, so that asking for a new worker costs little. */
export interface EditionMark {
  /** The SHA-256, in Base64, of the list of its files: another edition if a single byte of the site is another. */
  id: string;
  dated: string;
  files: number;
  bytes: number;
}

/** How far an edition has been saved, as its worker reports it to every page. */
export interface Progress {
  edition: EditionMark;
  /** Files and bytes of it that are on this machine. */
  files: number;
  bytes: number;
  /** The addresses of the pages among them. */
  pages: readonly string[];
  /** Whether the files that both searches need are among them. */
  hasSearches: boolean;
  /** Whether it is to take the place of an edition that is whole, which stays as it is until then. */
  isUpdate: boolean;
  stage: Stage;
}

/**
 * - `idle`: the whole edition was not requested, or its download was stopped
 * - `loading`: the whole edition was requested, and the rest is being downloaded
 * - `asking`: it was requested and would be downloaded, but the connection is metered: the reader decides
 * - `interrupted`: it was requested and the network failed; what is here is kept, and the next page tries again
 * - `short`: the browser gives no more room
 * - `whole`: everything is here; an update waits until it is asked to take over
 * - `removed`: nothing is kept, and nothing will be
 */
export type Stage = 'idle' | 'loading' | 'asking' | 'interrupted' | 'short' | 'whole' | 'removed';

/** What a page asks of a worker. */
export type Wish =
  /** Keep the page being read, whose files these are, and report the progress. */
  | { wish: 'visit'; urls: readonly string[] }
  /**
   * Load what is missing: all of it and from now on if the reader `asked`, whatever the connection; otherwise what is
   * kept without asking, and the rest if it was requested before.
   */
  | { wish: 'load'; asked: boolean }
  | { wish: 'stop' }
  /** Take the place of the edition in use. */
  | { wish: 'take' }
  /** Give back the room, and go. */
  | { wish: 'remove' };

/** Where the worker, and the list of an edition's files, are below the base path. */
export const offlineFiles = { worker: 'sw.js', list: 'offline.json', page: 'offline/' } as const;
