import { logBooks } from '../corpus.ts';
import { chance, pick } from './chance.ts';
import { modes, themeId } from './codebook.ts';
import { each, placeOf, type Plan } from './plan.ts';

/** A made-up quotation, as its file has it. */
export interface Made {
  id: string;
  words: string[];
  paragraph: string;
  kind: string;
  printed?: string;
  speaker?: string;
  themes: string[];
  modes?: string[];
  gloss: string;
  context: string;
  source?: { reference: string };
}

/** Remarks of the log books, coded: a few themes are common, most are rare, and none is without a quotation. */
export function quotations(plan: Plan): Made[] {
  const random = chance(plan.seed);
  const numbers = each(plan.themes, (number) => number);
  const speakers = each(plan.speakers, (number) => number);
  return logBooks(plan.quotations).entries.map(({ id, text }, index) => {
    const main = index < plan.themes ? index + 1 : pick(numbers, random);
    const further = each(Math.floor(random() * 3), () => pick(numbers, random));
    const speaker = pick(speakers, random);
    const some = modes.filter(() => random() < 0.25);
    return {
      id,
      words: [text],
      paragraph: placeOf(index + 1, plan).paragraph,
      ...(random() < 0.7
        ? { kind: 'interview', printed: `keeper ${speaker}`, speaker: `keeper-${speaker}` }
        : { kind: 'policy-document', source: { reference: `light-${1801 + (index % plan.references)}` } }),
      themes: [...new Set([main, ...further])].map(themeId),
      ...(some.length > 0 ? { modes: some } : {}),
      gloss: `What remark ${index + 1} shows is in its words.`,
      context: `It stands after remark ${index}, and before the next.`,
    };
  });
}
