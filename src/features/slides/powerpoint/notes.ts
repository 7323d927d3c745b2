import type { Book } from '../../../book/schema/book.ts';
import type { Table } from '../../../book/schema/evidence/table.ts';
import { type Node, attribute, nodesOf } from '../../../book/mdx.ts';
import { sourceViews } from '../../../book/facts.ts';
import { day } from '../../../lib/day.ts';
import { noteText } from '../../../book/figures/values.ts';
import { quotationCitation } from '../../../book/words/citation.ts';
import { passageWords } from '../../notebook/index.ts';
import type { DeckStop } from '../deck.ts';

/** What is said to a slide, and what it rests on: the speaker’s notes, a paragraph each. */
export function notesOf(slide: Node, book: Book): string[] {
  const said = (slide.children ?? []).filter(({ name }) => name === 'Say');
  return [...said.flatMap((say) => saidIn(say.children ?? [], book)), ...restsOn(slide, book)];
}

/** When the plan has a slide, and what it calls the part: “Minutes 4 to 8: Barriers”. */
export function planned({ from, to, part }: Pick<DeckStop, 'from' | 'to' | 'part'>): string {
  const [begins, ends] = [Math.round(from), Math.round(to)];
  const when = ends > begins ? `Minutes ${begins} to ${ends}` : `Minute ${begins}`;
  return part ? `${when}: ${part}` : when;
}

/** What a table is from, and what its marks and notes mean. */
export function tableNotes(
  { number, title, source, notes, missing = [] }: Table,
  { quotes }: Book,
): string[] {
  return [
    `${number}: ${title}. Source: ${source}`,
    ...notes.map(({ id, text }) => `Note ${id}: ${noteText(text, quotes)}`),
    ...missing.map(({ mark, means }) => `${mark} means: ${means}`),
  ];
}

function saidIn(nodes: readonly Node[], book: Book): string[] {
  return nodes.flatMap((node): string[] => {
    const children = node.children ?? [];
    if (node.type === 'list')
      return children.map(
        (item, index) => `${node.ordered ? `${index + 1}.` : '•'} ${passageWords([item], book)}`,
      );
    if (node.name === 'Ours') return ['Our note:', ...saidIn(children, book)];
    if (node.name === 'Fact') return [book.fact(attribute(node, 'id') ?? '').says];
    return [passageWords([node], book)].filter(Boolean);
  });
}

/** The sources of all that a slide shows and says: quotations with their places, facts with who published them. */
function restsOn(slide: Node, book: Book): string[] {
  const inside = [...nodesOf(slide)].map(({ node }) => node);
  const ids = (...names: string[]) => [
    ...new Set(
      inside.flatMap((node) => (names.includes(node.name ?? '') ? [attribute(node, 'id') ?? ''] : [])),
    ),
  ];
  const quotations = ids('Q', 'Quote').map((id) => `${quotationCitation(book.quotation(id), book)}.`);
  const facts = ids('Fact').flatMap((id) => {
    const fact = book.fact(id);
    const sources = sourceViews(fact, book).map(
      ({ title, about, url }) => `${title} (${about})${url ? `, ${url}` : ''}`,
    );
    return `${sources.join('; ')}. Checked ${day(fact.checked)}.`;
  });
  const tables = ids('Table').flatMap((id) => {
    const item = book.table(id);
    return item.kind === 'table' ? tableNotes(item, book) : [];
  });
  return [
    ...(quotations.length > 0 ? ['Quoted here:', ...quotations] : []),
    ...(facts.length > 0 ? ['Sources:', ...facts] : []),
    ...tables,
  ];
}
