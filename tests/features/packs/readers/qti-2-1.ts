import type { Xml } from '../open-pack.ts';

/** What an answer of QTI 2.1 scores: a choice of values, or a figure. */
export function score(item: Xml, answer: readonly string[]): number {
  const [mapping] = item.all('x:responseDeclaration/x:mapping');
  const right = rightAnswer(item);
  if (!mapping) {
    const isOrdered = item.texts('x:responseDeclaration/@cardinality').join() === 'ordered';
    const [given, wanted] = isOrdered ? [answer, right] : [answer.toSorted(), right.toSorted()];
    const [tolerance = 0] = item.texts('.//x:equal/@tolerance').map((both) => Number(both.split(' ')[0]));
    const isNear = tolerance > 0 && Math.abs(Number(answer[0]) - Number(right[0])) <= tolerance + 1e-9;
    return isNear || JSON.stringify(given) === JSON.stringify(wanted) ? 1 : 0;
  }
  const worth = new Map(
    mapping.all('x:mapEntry').map((one) => [one.attribute('mapKey'), Number(one.attribute('mappedValue'))]),
  );
  const bound = (name: string) => Number(mapping.attribute(name));
  const sum = answer.reduce((all, one) => all + (worth.get(one) ?? bound('defaultValue')), 0);
  return Math.min(bound('upperBound'), Math.max(bound('lowerBound'), sum));
}

/** The values of the right answer. */
export function rightAnswer(item: Xml): string[] {
  return item.texts('x:responseDeclaration/x:correctResponse/x:value');
}

/** The words of what can be chosen or matched, by its identifier. */
export function wordsById(item: Xml): Map<string, string> {
  const choices = item.all('.//x:simpleChoice | .//x:simpleAssociableChoice');
  return new Map(choices.map((one) => [one.attribute('identifier') ?? '', one.text]));
}
