import type { Noted, NotebookExport } from './export.ts';

/**
 * W3C Web Annotations, in the reader’s order: the note and the labels of each entry as its body, and as its target the place
 * on this site; chosen words by what they are and what is around them.
 * @see https://www.w3.org/TR/annotation-model/
 */
export const webAnnotations: NotebookExport = ({ site, entries }) => {
  const items = entries.map(annotation).filter((one) => one !== undefined);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:notebook',
    type: 'AnnotationCollection',
    label: `Notebook kept from ${site}`,
    total: items.length,
    first: { id: 'urn:notebook:page', type: 'AnnotationPage', partOf: 'urn:notebook', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
};

function annotation(entry: Noted, index: number) {
  const { url, labels, note, kept, words } = entry;
  if (!url) return undefined;
  const body = [
    ...(note ? [written('commenting', note)] : []),
    ...labels.map((label) => written('tagging', label)),
  ];
  const [source = '', fragment = ''] = url.replace(/:~:.*$/, '').split('#');
  const quote = words && {
    type: 'TextQuoteSelector',
    exact: words.exact,
    ...(words.prefix && { prefix: words.prefix }),
    ...(words.suffix && { suffix: words.suffix }),
  };
  const inPiece = {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3986',
    value: fragment,
    ...(quote && { refinedBy: quote }),
  };
  const selector = fragment ? inPiece : quote;
  return {
    id: `urn:notebook:${index + 1}`,
    type: 'Annotation',
    motivation: [note ? 'commenting' : labels.length > 0 ? 'tagging' : 'bookmarking'],
    ...(isTime(kept) && { created: kept }),
    ...(body.length > 0 && { body }),
    target: [{ type: 'SpecificResource', source, ...(selector && { selector }) }],
  };
}

const written = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

const isTime = (kept: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(kept);
