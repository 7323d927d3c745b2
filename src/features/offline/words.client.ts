import { day } from '../../lib/day.ts';
import type { EditionMark, Progress } from './messages.ts';

/** The words about an edition, and what readers can do about it. */
export interface Told {
  says: string;
  /** How much of it is here, if the reader requested all of it and only a part has arrived. */
  here?: string;
  offers: Offer[];
  /** Whether it waits for an answer, and so may come before the reader’s eyes. */
  asks: boolean;
}

export type Offer = 'load' | 'stop' | 'remove' | 'take' | 'later';

/** What an offer is called on its button. What it loads is part of its name. */
export function offerName(offer: Offer, progress?: Progress): string {
  switch (offer) {
    case 'load': {
      const bytes = progress ? `, ${size(progress.edition.bytes - progress.bytes)}` : '';
      return `${progress?.isUpdate ? 'Load the new edition' : 'Make available offline'}${bytes}`;
    }
    case 'stop':
      return 'Stop loading';
    case 'remove':
      return 'Remove from this device';
    case 'take':
      return 'Use the new edition';
    case 'later':
      return 'Later';
  }
}

/** Puts into words how far the edition in use has come; nothing at all is kept when there is no progress. */
export function told(progress: Progress | undefined): Told {
  if (!progress || progress.stage === 'removed')
    return { says: 'Nothing from this site is saved on this device.', offers: ['load'], asks: false };
  return progress.isUpdate ? ofUpdate(progress) : ofEdition(progress);
}

function ofEdition(progress: Progress): Told {
  const { edition, stage } = progress;
  const here = `${count(progress)} files, ${size(progress.bytes)} of ${size(edition.bytes)}`;
  switch (stage) {
    case 'whole':
      return {
        says: `The whole site is available offline: ${named(edition)}, ${size(edition.bytes)}. New editions are loaded when there are any.`,
        offers: ['remove'],
        asks: false,
      };
    case 'loading':
      return { says: 'Making the whole site available offline.', here, offers: ['stop'], asks: false };
    case 'asking':
      return {
        says: 'The rest of the site isn’t loaded, because your connection is metered or set to save data.',
        here,
        offers: ['load', 'remove'],
        asks: false,
      };
    case 'short':
      return {
        says: 'Your browser has no space for the whole site. What was saved so far opens offline; the rest needs a connection.',
        here,
        offers: ['load', 'remove'],
        asks: false,
      };
    case 'interrupted':
      return {
        says: 'The connection failed, or the site was updated meanwhile. What was saved so far is kept, and loading goes on when you open another page.',
        here,
        offers: ['load', 'remove'],
        asks: false,
      };
    default:
      return {
        says: `${saved(progress)} on this device. The rest of the site needs a connection.`,
        offers: ['load', 'remove'],
        asks: false,
      };
  }
}

function saved({ hasSearches }: Progress): string {
  return hasSearches
    ? 'The pages you have read and the search are saved'
    : 'The pages you have read are saved';
}

function ofUpdate(progress: Progress): Told {
  const { edition, stage } = progress;
  const here = `${count(progress)} files, ${size(progress.bytes)} of ${size(edition.bytes)}`;
  switch (stage) {
    case 'whole':
      return {
        says: `There is a new edition of this site: ${named(edition)}. You’ll go on reading the old one until you choose the new one, or close all its pages.`,
        offers: ['take', 'later'],
        asks: true,
      };
    case 'asking':
      return {
        says: 'There is a new edition of this site. It isn’t loaded, because your connection is metered or set to save data. You still have the whole of the old one.',
        offers: ['load', 'later'],
        asks: true,
      };
    case 'short':
      return {
        says: 'Your browser has no space for the new edition of this site. You still have the whole of the old one.',
        offers: [],
        asks: false,
      };
    case 'loading':
      return {
        says: 'Loading a new edition of this site. You have the whole of the old one until it is complete.',
        here,
        offers: [],
        asks: false,
      };
    default:
      return {
        says: 'The new edition couldn’t be loaded yet. You still have the whole of the old one.',
        offers: [],
        asks: false,
      };
  }
}

const named = ({ dated }: EditionMark) => `the edition of ${day(dated)}`;
const count = ({ files, edition }: Progress) => `${files} of ${edition.files}`;
const size = (bytes: number) =>
  `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
