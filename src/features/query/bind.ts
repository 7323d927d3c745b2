import { type Condition, textOf } from './condition.ts';
import type { Corpus } from './corpus.ts';
import { lookUpField } from './fields.ts';
import { tellOtherMeanings } from './meant.ts';
import type { Place, Problems } from './problems.ts';
import type { TextIndex } from './text/text-index.ts';
import type { Term, Tree } from './tree.ts';

/** Looks up what a query names. Unknown fields and values are reported and left out; an unknown word is reported, and matches nothing. */
export function bind(tree: Tree, corpus: Corpus, problems: Problems, near = false): Condition | undefined {
  const place = { from: tree.from, to: tree.to };
  if (tree.kind === 'nothing') return undefined;
  if (tree.kind === 'term') {
    const found = tree.field ? lookUpField(tree, tree.field, corpus, problems) : corpus.text;
    return found && { ...('kind' in found ? found : words(tree, found, corpus, problems, near)), place };
  }
  const bound = tree.parts.map((part) => bind(part, corpus, problems, near || tree.kind === 'near'));
  const parts = bound.filter((part) => part !== undefined);
  const [first] = parts;
  if (tree.kind === 'not' || !first) return first && { kind: 'not', parts: [first], place };
  if (parts.length === 1) return { ...first, place };
  if (tree.kind !== 'near') return { kind: tree.kind, parts, place };
  const reaches = tree.reaches.filter((_, at) => bound[at + 1]).slice(bound[0] ? 0 : 1);
  return { ...joined(parts, reaches, tree, problems), place };
}

function words(
  term: Term & Place,
  index: TextIndex,
  corpus: Corpus,
  problems: Problems,
  near: boolean,
): Condition {
  const slots = term.words.map(({ plain }) => index.find(plain));
  tellOtherMeanings(term, slots, index, corpus, problems, near);
  return { kind: 'words', index, words: term.words, slots };
}

/** Brackets around a NEAR change nothing in a chain of them. What has no place among the words of a text cannot be near anything. */
function joined(bound: Condition[], between: number[], tree: Tree, problems: Problems): Condition {
  const reaches = bound.flatMap((part, at) => [
    ...(at > 0 ? between.slice(at - 1, at) : []),
    ...(part.kind === 'near' ? part.reaches : []),
  ]);
  const parts = bound.flatMap((part) => (part.kind === 'near' ? part.parts : [part]));
  const [text, ...others] = parts.map(textOf);
  if (text && others.every((other) => other === text)) return { kind: 'near', parts, reaches };
  const says = 'NEAR joins words, phrases, and either-or groups of them; the one @ was read as AND.';
  problems.tell('near-part', tree, says);
  return { kind: 'and', parts: bound };
}
