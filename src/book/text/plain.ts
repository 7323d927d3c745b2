import { addresses } from '../addresses.ts';
import type { Block, Run } from './block.ts';

/**
 * A text as plain words, a line a block. The paper’s own words are named and not repeated: what this says can be kept and
 * shown beside another edition’s.
 */
export const plainLines = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOf);

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainRuns(block.runs)];
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first = '', ...rest] = plainLines(item);
        return [`${block.ordered ? `${index + 1}.` : '•'} ${first}`, ...rest];
      });
    case 'code':
      return [block.text];
    case 'rule':
      return [];
    case 'quotation':
      return [named(block.quote.id)];
    case 'table':
      return [`[${block.table.number}]`];
    case 'diagram':
      return [`[Diagram: ${block.diagram.title}]`];
    case 'image':
      return [`[Image: ${block.image.alt}]`, block.image.caption ?? ''].filter(Boolean);
    case 'fact':
      return [block.fact.says];
    case 'work':
      return [`${block.work.csl.title}. ${block.work.why}`];
    case 'aside':
    case 'passage':
      return plainLines(block.blocks);
    case 'slide':
      return [block.title, ...plainLines(block.blocks)];
  }
}

/** The words of a line; its notes are at their place, in brackets. */
function plainRuns(runs: readonly Run[]): string {
  return runs.map(plainRun).join('').replace(/\s+/g, ' ').trim();
}

function plainRun(run: Run): string {
  switch (run.kind) {
    case 'text':
    case 'code':
      return run.text;
    case 'quoted':
      return named(run.quote.id);
    case 'note':
      return ` [Note: ${plainRuns(run.runs)}] `;
    case 'break':
      return ' ';
    default:
      return cited(run.runs.map(plainRun).join(''), run);
  }
}

/** Separates a sentence from its locator, so that a citation’s words do not count as the sentence’s. */
const cited = (words: string, run: Run) =>
  run.kind === 'link' && run.address.startsWith(addresses.references) && words.startsWith('(')
    ? `[citation: ${words.slice(1, -1)}]`
    : words;

const named = (quote: string) => `[quotation “${quote}”]`;
