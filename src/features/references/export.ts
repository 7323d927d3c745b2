import { biblatex, bibtex, ris } from '../citing/index.ts';
import { type Exporter, jsonFile } from '../../site/exporter.ts';

/** The bibliography, the paper itself first: CSL-JSON, BibTeX, BibLaTeX and RIS. */
export const references: Exporter = {
  name: 'References',
  about: 'The paper and the works it cites, for reference managers (RIS, CSL-JSON), BibTeX and BibLaTeX.',
  needs: [],
  files: (book) => {
    const items = [book.paper.csl, ...book.references.map((reference) => reference.csl)];
    return [
      jsonFile('references.json', items),
      { path: 'references.bib', type: 'application/x-bibtex; charset=utf-8', text: `${bibtex(items)}\n` },
      {
        path: 'references.biblatex.bib',
        type: 'application/x-bibtex; charset=utf-8',
        text: `${biblatex(items)}\n`,
      },
      {
        path: 'references.ris',
        type: 'application/x-research-info-systems; charset=utf-8',
        text: ris(items),
      },
    ];
  },
};
