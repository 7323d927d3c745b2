import { element } from '../../../site/browser/elements.client.ts';

type Range = readonly [from: number, to: number];

/** A quotation’s words, a paragraph a passage: what was found is marked, the paper’s italics are set so. */
export function wordsOf(text: string, found: readonly Range[], italics: readonly Range[]): HTMLElement[] {
  const cuts = new Set([0, text.length, ...found.flat(), ...italics.flat()]);
  let from = 0;
  return text.split('\n').map((passage) => {
    const to = from + passage.length;
    const edges = [from, ...[...cuts].filter((cut) => cut > from && cut < to).sort((a, b) => a - b), to];
    const runs = edges.slice(1).map((end, at) => {
      const start = edges[at] ?? 0;
      const inside = ([first, last]: Range) => first <= start && end <= last;
      let run: Node | string = text.slice(start, end);
      if (italics.some(inside)) run = element('em', {}, run);
      return found.some(inside) ? element('mark', {}, run) : run;
    });
    from = to + 1;
    return element('p', {}, '“', ...runs, '”');
  });
}
