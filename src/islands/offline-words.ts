import { day } from '../domain/access.ts';
import type { EditionMark, Progress } from '../domain/offline.ts';

/** What a reader is told of an edition, and what they can do about it. */
export interface Told {
  says: string;
  /** How much of it is here, where that is not all or nothing. */
  here?: string;
  offers: Offer[];
  /** Whether it waits for an answer, and so may come before the reader’s eyes. */
  asks: boolean;
}

export type Offer = 'load' | 'stop' | 'remove' | 'take' | 'later' | 'no';

/** What each offer is called on its button. */
export const offerNames: Record<Offer, string> = {
  load: 'Keep the whole site',
  stop: 'Stop loading',
  remove: 'Remove it from this machine',
  take: 'Use the new edition',
  later: 'Later',
  no: 'No, thank you',
};

/** Puts into words how far the edition in use has come; nothing at all is kept when there is no progress. */
export function told(progress: Progress | undefined): Told {
  if (!progress || progress.stage === 'removed')
    return { says: 'Nothing of this site is kept on this machine.', offers: ['load'], asks: false };
  return progress.isUpdate ? ofUpdate(progress) : ofEdition(progress);
}

function ofEdition(progress: Progress): Told {
  const { edition, stage } = progress;
  const here = `${count(progress)} files, ${size(progress.bytes)} of ${size(edition.bytes)}`;
  switch (stage) {
    case 'whole':
      return {
        says: `The whole site is on this machine, and needs no network: ${named(edition)}, ${size(edition.bytes)}.`,
        offers: ['remove'],
        asks: false,
      };
    case 'loading':
      return {
        says: 'Keeping the site on this machine, for reading without a network.',
        here,
        offers: ['stop'],
        asks: false,
      };
    case 'asking':
      return {
        says: `You can keep this site on this machine, and read and search it without a network. That loads up to ${size(edition.bytes - progress.bytes)} over a connection that your browser calls metered or asks to spare.`,
        offers: ['load', 'no'],
        asks: true,
      };
    case 'short':
      return {
        says: 'Your browser gives this site no more room. What came first is kept, and opens without a network; the rest needs one.',
        here,
        offers: ['load', 'remove'],
        asks: false,
      };
    case 'interrupted':
      return {
        says: 'The network failed, or the site was renewed meanwhile. What came before is kept; the next page that you open goes on with it.',
        here,
        offers: ['load', 'remove'],
        asks: false,
      };
    default:
      return {
        says: 'A part of this site is on this machine.',
        here,
        offers: ['load', 'remove'],
        asks: false,
      };
  }
}

function ofUpdate(progress: Progress): Told {
  const { edition, stage } = progress;
  const here = `${count(progress)} files, ${size(progress.bytes)} of ${size(edition.bytes)}`;
  switch (stage) {
    case 'whole':
      return {
        says: `A new edition of this site is here: ${named(edition)}. You read the one before until you say so, or close its last page.`,
        offers: ['take', 'later'],
        asks: true,
      };
    case 'asking':
      return {
        says: `There is a new edition of this site. It loads up to ${size(edition.bytes - progress.bytes)} over a metered connection. The one before stays whole.`,
        offers: ['load', 'later'],
        asks: true,
      };
    case 'short':
      return {
        says: 'Your browser gives no room for the new edition of this site. The one before is kept, whole.',
        offers: [],
        asks: false,
      };
    case 'loading':
      return {
        says: 'A new edition of this site is being loaded. The one before stays whole until it is here.',
        here,
        offers: [],
        asks: false,
      };
    default:
      return {
        says: 'A new edition could not be loaded yet. The one before is kept, whole.',
        offers: [],
        asks: false,
      };
  }
}

const named = ({ dated }: EditionMark) => `the edition of ${day(dated)}`;
const count = ({ files, edition }: Progress) => `${files} of ${edition.files}`;
const size = (bytes: number) =>
  `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
