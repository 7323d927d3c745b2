import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import harvard from './styles/harvard-cite-them-right.csl?raw';
import mhra from './styles/modern-humanities-research-association.csl?raw';
import oscola from './styles/oscola.csl?raw';

/** A citation style: a style file of the CSL project, and what such files cannot say. */
export interface CitationStyle {
  id: string;
  /** As readers know it, with its edition: what the file says of itself. */
  name: string;
  xml: string;
  /** Whether it cites in footnotes. */
  notes: boolean;
  /** How it says that words were found in another’s work. */
  quotedIn: string;
  /** Whether the first word after a title’s colon takes a capital, which processors leave to the writer of the item. */
  capitalAfterColon?: true;
}

/** The styles offered, the default first. The files are in `styles/`, with whose they are. */
export const citationStyles: readonly [CitationStyle, ...CitationStyle[]] = [
  {
    id: 'harvard',
    name: 'Harvard (Cite Them Right, 12th edition)',
    xml: harvard,
    notes: false,
    quotedIn: 'quoted in',
  },
  {
    id: 'apa',
    name: 'APA (7th edition)',
    xml: apa,
    notes: false,
    // https://apastyle.apa.org/style-grammar-guidelines/citations/secondary-sources
    quotedIn: 'as cited in',
    // https://apastyle.apa.org/style-grammar-guidelines/capitalization/sentence-case
    capitalAfterColon: true,
  },
  {
    id: 'chicago',
    name: 'Chicago (author-date, 17th edition)',
    xml: chicago,
    notes: false,
    quotedIn: 'quoted in',
  },
  { id: 'mhra', name: 'MHRA (notes, 3rd edition)', xml: mhra, notes: true, quotedIn: 'quoted in' },
  { id: 'oscola', name: 'OSCOLA (notes)', xml: oscola, notes: true, quotedIn: 'quoted in' },
];
