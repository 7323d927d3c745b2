import type { Book } from '../../../book/schema/book.ts';
import { type Node, attribute } from '../../../book/mdx.ts';
import { addresses } from '../../../book/addresses.ts';
import { foreignOf } from '../../../book/words/language.ts';
import { runs } from '../../../book/words/words.ts';
import { passageWords } from '../../notebook/index.ts';
import { quotationProps } from '../../quotations/index.ts';
import { halves } from '../slide-table.ts';
import { type Run, type Shown, text } from './content.ts';
import type { Publisher } from '../../../site/exporter.ts';

/** What a part of a lecture’s body shows on a slide, a piece after another. */
export function shownIn(nodes: readonly Node[], book: Book, imprint: Publisher): Shown[] {
  return nodes.flatMap((node): Shown[] => {
    const id = attribute(node, 'id') ?? '';
    switch (node.name ?? node.type) {
      case 'Say':
        return [];
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            first: 1,
            items: (node.children ?? []).map((item) => tidy(runsOf(item, book, imprint))),
          },
        ];
      case 'Quote':
        return quotation(id, book, imprint);
      case 'Fact':
        return [{ kind: 'text', look: 'plain', runs: [{ text: book.fact(id).says }] }];
      case 'Diagram': {
        const { title, description, svg } = book.diagram(id);
        return [{ kind: 'picture', svg, alt: `${title}. ${description}` }];
      }
      case 'Table': {
        const table = book.table(id);
        if (table.kind !== 'table')
          throw new Error(`${table.number} is a figure: it has nothing to show as a table.`);
        const whole = halves(table);
        return whole.map((part) => ({
          kind: 'table',
          caption: `${table.number}: ${table.title}`,
          table: part,
          whole,
        }));
      }
      case 'Ours':
        return shownIn(node.children ?? [], book, imprint);
      default: {
        const said = tidy(runsOf(node, book, imprint));
        return said.length > 0 ? [{ kind: 'text', look: 'plain', runs: said }] : [];
      }
    }
  });
}

/** A quotation as a block: its words with the paper’s emphasis, then who says it and where it is. */
function quotation(id: string, book: Book, { place }: Publisher): Shown[] {
  const props = quotationProps(book.quotation(id), book);
  const about = [props.who, props.side].filter(Boolean).join(' · ');
  const { way, translation } = foreignOf(props.quote);
  return [
    ...props.quote.words.map((passage): Shown => ({
      kind: 'text',
      look: 'quotation',
      runs: quoted(passage),
      ...(way && { way }),
    })),
    ...(translation ? [text('aside', translation)] : []),
    {
      kind: 'text',
      look: 'aside',
      runs: [...(about ? [{ text: `${about} · ` }] : []), { text: props.place, url: place(props.address) }],
    },
  ];
}

const quoted = (passage: string): Run[] => [
  { text: '“' },
  ...runs(passage).map(({ text, emphasis }) => ({ text, italic: emphasis })),
  { text: '”' },
];

function runsOf(node: Node, book: Book, imprint: Publisher): Run[] {
  const inner = () => (node.children ?? []).flatMap((child) => runsOf(child, book, imprint));
  if (node.value !== undefined) return [{ text: node.value }];
  if (node.type === 'strong') return inner().map((run) => ({ ...run, bold: true }));
  if (node.type === 'emphasis') return inner().map((run) => ({ ...run, italic: true }));
  if (node.name === 'Q') return inSentence(attribute(node, 'id') ?? '', book, imprint);
  if (!node.name || (node.name !== 'Note' && (node.children ?? []).length > 0)) return inner();
  return [{ text: passageWords([node], book) }];
}

/** A quotation within a sentence, with the place that it is from. */
function inSentence(id: string, book: Book, { place }: Publisher): Run[] {
  const quote = book.quotation(id);
  const words = quote.words.flatMap((passage, index) => [
    ...(index > 0 ? [{ text: ' … ' }] : []),
    ...quoted(passage),
  ]);
  const where = { text: `(${quotationProps(quote, book).place})`, url: place(addresses.quote(id)) };
  return [...words, { text: ' ' }, where];
}

/** Runs without the line ends and blanks of the source. */
function tidy(runs: readonly Run[]): Run[] {
  const all = runs
    .map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }))
    .filter(({ text }) => text !== '');
  const [first, last] = [all[0], all.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return all.filter(({ text }) => text !== '');
}
