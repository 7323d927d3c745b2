import CSL from 'citeproc';
import british from 'citeproc-locales/locales/locales-en-GB.xml?raw';
import american from 'citeproc-locales/locales/locales-en-US.xml?raw';
import type { CitationRun } from '../../book/schema/citation.ts';
import { marks, toRuns } from './runs.ts';
import type { CitationStyle } from './styles.ts';

/** What surrounds a work in a citation: who is quoted in it before, where in it after, and on which page. */
interface Affixes {
  prefix?: string;
  suffix?: string;
  page?: string;
}

/** What the processor is given: a CSL item without an id, whose address is put in afterwards. */
export type Work = Readonly<Record<string, unknown>>;

/**
 * One work as a style’s list of references has it. The style’s own language holds: American English where it names none.
 * @see https://citeproc-js.readthedocs.io/
 */
export function entry(style: CitationStyle, work: Work): CitationRun[] {
  const { engine } = load(style, work);
  return toRuns(engine.makeBibliography()[1][0] ?? '');
}

/** One work as a style cites it in the text, or in a note to it. */
export function cite(style: CitationStyle, work: Work, { prefix, suffix, page }: Affixes): CitationRun[] {
  const { engine, id } = load(style, work);
  const cited = {
    id,
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    ...(page && { locator: page, label: 'page' }),
  };
  return toRuns(engine.makeCitationCluster([cited]));
}

/**
 * Engines are slow to make, so each style has one; it knows one work at a time, so that it does not add letters to tell them apart. It
 * keeps what it once read under an id, so every work that it is given has an id of its own.
 */
function load(style: CitationStyle, work: Work): { engine: CSL.Engine; id: string } {
  const engine = engines.get(style.id) ?? makeEngine(style);
  const key = JSON.stringify(work);
  const before = loaded.get(engine);
  if (before?.key === key) return { engine, id: before.id };
  const id = `work-${(given += 1)}`;
  asked = { ...work, id };
  engine.updateItems([id]);
  loaded.set(engine, { key, id });
  return { engine, id };
}

function makeEngine({ id, xml }: CitationStyle): CSL.Engine {
  const engine = new CSL.Engine(
    { retrieveLocale: (language) => locales[language], retrieveItem: () => asked },
    xml,
  );
  engine.setOutputFormat('runs');
  engine.opt.development_extensions.wrap_url_and_doi = false;
  engines.set(id, engine);
  return engine;
}

const engines = new Map<string, CSL.Engine>();
const loaded = new Map<CSL.Engine, { key: string; id: string }>();
let given = 0;
let asked: Work = {};
const locales: Partial<Record<string, string>> = { 'en-GB': british, 'en-US': american };

CSL.Output.Formats['runs'] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${marks.italic}%%STRING%%${marks.upright}`,
};
