import type { Condition, Value, Words } from './condition.ts';
import { lower } from '../../lib/words/fold.ts';

/** A condition in plain words: “the words “storm signal” together”, “Theme is Stores or Weather”. */
export function say(condition: Condition): string {
  switch (condition.kind) {
    case 'words':
      return sayWords(condition);
    case 'value':
      return sayValue(condition, ['is', 'or', 'is given']);
    case 'not':
      return condition.parts.map(sayNot).join();
    case 'near':
      return condition.parts
        .map((part, at) => (at > 0 ? ` ${reached(condition.reaches[at - 1])} ` : '') + bracketed(part))
        .join('');
    default:
      return condition.parts.map(bracketed).join(` ${condition.kind} `);
  }
}

function sayNot(denied: Condition): string {
  if (denied.kind !== 'value') return `without ${bracketed(denied)}`;
  const several = denied.values.length > 1;
  return sayValue(denied, [several ? 'is neither' : 'is not', 'nor', 'is not given']);
}

function sayValue(
  { facet, values }: Value,
  [is, or, given]: [is: string, or: string, given: string],
): string {
  if (values.length > 1 && values.length === facet.values.length) return `${facet.name} ${given}`;
  const names = values.map((value) => facet.values[value]?.name);
  return `${facet.name} ${is} ${names.join(` ${or} `)}`;
}

function sayWords({ index, words, slots }: Words): string {
  const where = index.name && `${index.name} has `;
  const typed = words.map((word) => word.typed).join(' ');
  if (words.length > 1) return `${where}the words “${typed}” together`;
  const found = [...(slots[0] ?? [])].flatMap((number) => index.spellings[number] ?? []);
  const others = found.filter((spelling) => spelling !== lower(typed)).sort();
  const rest = others.length > mostForms ? ' …' : '';
  const listed = others.length > 0 ? ` (${others.slice(0, mostForms).join(', ')}${rest})` : '';
  const begun = typed.slice(0, -1);
  if (!typed.includes('*')) return `${where}the word “${typed}”${listed}`;
  if (begun.includes('*')) return `${where}a word like “${typed}”${listed}`;
  return `${where}a word that begins with “${begun}”${listed}`;
}

/** How many of the words that a star matches are listed. */
const mostForms = 6;

function bracketed(condition: Condition): string {
  const words = say(condition);
  return condition.kind === 'words' || condition.kind === 'value' ? words : `(${words})`;
}

function reached(reach = 0): string {
  return reach === 1 ? 'right beside' : `within ${reach} words of`;
}
