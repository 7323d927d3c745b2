import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import { addresses } from '../../../book/addresses.ts';
import { paperAddress } from '../../../book/words/paper-line.ts';
import { type Exporter, jsonFile, type Place } from '../../../site/exporter.ts';

/**
 * The coded quotations as annotations of the paper, in one collection with its only page inside.
 * @see https://www.w3.org/TR/annotation-model/
 */
export const annotations: Exporter = {
  name: 'Annotations',
  about: ({ themes }) =>
    `${themes.length > 0 ? 'Themes and glosses' : 'Glosses'} as W3C Web Annotations on the quoted passages of the paper.`,
  needs: ['quotes'],
  files: (book, place, licence) => {
    const id = place(addresses.data('annotations.jsonld'));
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: `Quotations of ${book.paper.short}, with themes`,
      creator: { id: place('/'), type: 'Organization', name: `A companion to ${book.paper.short}` },
      rights: licence,
      total: book.quotes.length,
      first: {
        id: `${id}#page`,
        type: 'AnnotationPage',
        partOf: id,
        startIndex: 0,
        items: book.quotes.map((quote) => annotation(quote, book, place, licence, id)),
      },
    };
    return [
      {
        ...jsonFile('annotations.jsonld', collection),
        type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
      },
    ];
  },
};

function annotation(quote: Quote, book: Book, place: Place, licence: string, file: string) {
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: book.site.language,
  });
  return {
    id: `${file}#${quote.id}`,
    type: 'Annotation',
    motivation: ['tagging', 'describing'],
    creator: place('/'),
    rights: licence,
    body: [
      ...quote.themes.map((theme) => text('tagging', book.theme(theme).name)),
      text('describing', quote.gloss),
      { type: 'SpecificResource', purpose: 'linking', source: place(addresses.quote(quote.id)) },
    ],
    // Each passage that the paper sets apart is a target of its own. The words alone: what surrounds them is the paper's text.
    target: quote.words.map((passage) => ({
      type: 'SpecificResource',
      source: paperAddress(book.paper),
      selector: { type: 'TextQuoteSelector', exact: passage.replaceAll('*', '') },
    })),
  };
}
