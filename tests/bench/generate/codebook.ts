import type { Made } from './quotations.ts';
import { each, type Plan } from './plan.ts';

/** The poles of three axes, which every book of lights has. */
export const modes = ['near', 'far', 'rock', 'shore', 'night', 'day'] as const;

export const axes = [
  { id: 'reach', name: 'Reach', question: 'Near or far?', mark: 'dot', poles: ['near', 'far'] },
  { id: 'ground', name: 'Ground', question: 'Rock or shore?', mark: 'ring', poles: ['rock', 'shore'] },
  { id: 'watch', name: 'Watch', question: 'By night or by day?', mark: 'stroke', poles: ['night', 'day'] },
].map((axis) => ({ ...axis, paragraphs: ['year-1-1'] }));

/** A page for each mode: its front matter and body. */
export const modePages = modes.map((mode) => ({
  id: mode,
  fields: { name: mode, summary: `What is done or seen ${mode}.`, paragraphs: ['year-1-1'] },
  body: 'Said in <At id="year-1-1" />.',
}));

/** Who speaks, half of them on either side. */
export function speakers({ speakers: count, tables }: Plan) {
  return each(count, (number) => ({
    id: `keeper-${number}`,
    name: `Keeper of the ${number}. order`,
    plural: `Keepers of the ${number}. order`,
    side: number % 2 === 1 ? 'local' : 'national',
    about: `Those who keep lights of the ${number}. order.`,
    ...(number <= 3 && tables > 0 ? { column: { table: 'table-1', column: `rating-${number}` } } : {}),
  }));
}

/** Themes with their rules; each has been given a quotation that it clearly applies to. */
export function themes({ themes: count }: Plan, quotations: readonly Made[]) {
  return each(count, (number) => {
    const id = themeId(number);
    const clear = quotations.find((quote) => quote.themes.includes(id));
    if (!clear) throw new Error(`No quotation has the theme ${id}.`);
    return {
      id,
      name: `Matter ${number}`,
      definition: `What the ${number}. column of the log book is for.`,
      apply: `Where the remark belongs into column ${number}.`,
      avoid: 'Where another column has it.',
      clear: { quote: clear.id, why: 'The column says so.' },
      borderline: { quote: clear.id, why: 'The column says so, faintly.' },
    };
  });
}

export const themeId = (number: number) => `matter-${number}`;
