import { addresses } from '../../book/addresses.ts';
import { factPassage, sourceViews } from '../../book/facts.ts';
import { biblatex, bibtex, ris } from '../citing/index.ts';
import { type ExportedFile, type Exporter, jsonFile } from '../../site/exporter.ts';

/** What goes beyond the paper: works to read, for reference managers, and statements with the sources they rest on. */
export const further: Exporter = {
  name: 'Beyond the paper',
  about:
    'Later works to read (RIS, CSL-JSON, BibTeX, BibLaTeX), and dated statements with their sources (JSON).',
  needs: [],
  isEmpty: ({ works, facts }) => works.length + facts.length === 0,
  files: (book, place) => {
    const items = book.works.map(({ csl, why }) => ({ ...csl, annote: why }));
    const works: ExportedFile[] = [
      jsonFile(
        'further-reading.json',
        items.map(({ annote, ...csl }) => ({ ...csl, note: annote })),
      ),
      { path: 'further-reading.bib', type: bib, text: `${bibtex(items)}\n` },
      { path: 'further-reading.biblatex.bib', type: bib, text: `${biblatex(items)}\n` },
      {
        path: 'further-reading.ris',
        type: 'application/x-research-info-systems; charset=utf-8',
        text: ris(items),
      },
    ];
    const facts = book.facts.map((fact) => {
      const passage = factPassage(fact.id, book.readings);
      return {
        id: fact.id,
        says: fact.says,
        checked: fact.checked,
        ...(passage && { url: place(`${addresses.reading(passage.page)}#${passage.id}`) }),
        sources: sourceViews(fact, book),
      };
    });
    return [...(items.length > 0 ? works : []), ...(facts.length > 0 ? [jsonFile('facts.json', facts)] : [])];
  },
};

const bib = 'application/x-bibtex; charset=utf-8';
