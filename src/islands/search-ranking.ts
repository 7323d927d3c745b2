import { asOne, type Match } from './search-sets.ts';

/**
 * The records that hold most of what was asked for. A part counts the more the fewer records hold it, and then by how
 * well a record answers it; less than half of the query is no answer.
 * @param answers the records that hold each part
 * @param count of all records
 */
export function mostParts(answers: readonly (readonly Match[])[], count: number): Match[] {
  const weights = answers.map((matches) => Math.log(1 + count / (1 + matches.length)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, { match: Match; weight: number; best: number }[]>();
  answers.forEach((matches, part) => {
    const best = Math.max(...matches.map(({ score }) => score), Number.MIN_VALUE);
    for (const match of matches)
      held.set(match.id, [...(held.get(match.id) ?? []), { match, weight: weights[part] ?? 0, best }]);
  });
  return [...held.values()]
    .filter(
      (parts) => parts.some(({ match }) => match.own) && sum(parts.map(({ weight }) => weight)) * 2 >= whole,
    )
    .map((parts) => {
      const matches = parts.map(({ match }) => match);
      const score = sum(parts.map(({ match, weight, best }) => weight * (1 + match.score / best)));
      return {
        id: matches[0]?.id ?? '',
        score: parts.length === answers.length ? score * asOne(matches) : score,
        words: [...new Set(matches.flatMap(({ words }) => words))],
        own: true,
        titled: false,
      };
    })
    .sort((a, b) => b.score - a.score);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
