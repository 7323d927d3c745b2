import type { Citation, CitedItem } from '../../book/schema/citation.ts';
import type { Site } from '../../book/schema/site.ts';
import type { Place } from '../../site/exporter.ts';
import type { Paper } from '../../book/schema/paper.ts';
import type { Citable } from './citable.ts';

/** Who publishes the pages that are cited. */
export interface Publication extends Pick<Site, 'title' | 'language' | 'authors' | 'edition'> {
  place: Place;
}

/** The same, with the paper that its pages are about. */
export interface Companion extends Publication {
  paper: Paper;
}

/**
 * A citable thing as a CSL item: something of ours as a page of this site, something of the paper’s as the paper, with a
 * note of what is meant and where it is here.
 */
export function citedItem(citable: Citable, companion: Companion): CitedItem {
  const { csl } = companion.paper;
  if (citable.kind === 'paper') return csl;
  if (!ofPaper.has(citable.kind)) return pageItem(citable, companion);
  const { kind, speaker, locator = '', title } = citable;
  const what = kind === 'quotation' ? `${speaker ? `${speaker}: ` : ''}${title}, ${locator}` : title;
  return { ...csl, annote: `${what}. ${companion.place(citable.address)}` };
}

/** An item as CSL-JSON has it: what is meant of it is in its note, which Zotero keeps under Extra. */
export function cslItem({ annote, ...item }: CitedItem): Citation['csl'][number] {
  const note = [item.note, annote].filter(Boolean).join('; ');
  return note ? { ...item, note } : item;
}

/** Something of ours as a CSL item. A body that names its site after itself is not named twice. */
export function pageItem(citable: Citable, publication: Publication): CitedItem {
  const { title, language, authors, edition, place } = publication;
  return {
    id: keyOf(citable.address, title),
    type: 'webpage',
    title: citable.title,
    author: [...authors],
    issued: { 'date-parts': [edition.split('-').map(Number)] },
    ...(authors.every(({ literal }) => literal !== title) && { 'container-title': title }),
    language,
    URL: place(citable.address),
    ...(citable.summary && { abstract: citable.summary }),
  };
}

/** A key that BibTeX takes: `joined-up-read-water-water-1` of `/read/water/#water-1`. */
const keyOf = (address: string, title: string) =>
  `${title} ${address}`
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? title;

const ofPaper = new Set(['quotation', 'table', 'figure']);
