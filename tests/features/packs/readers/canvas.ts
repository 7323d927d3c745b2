import type { Xml } from '../open-pack.ts';
import { type Chain, chained, type Rule } from './canvas-chains.ts';
import { feedbackText, field, idOf, type Keyed, labelsOf } from './keyed.ts';

/**
 * A quiz of QTI 1.2, a cartridge’s or one by itself, as Canvas keys it after its migration tool has made QTI 2 of it.
 * @see https://github.com/instructure/canvas-lms/tree/master/gems/plugins/qti_exporter/lib/qti
 */
export function canvas(quiz: Xml): Keyed[] {
  return quiz.all('x:assessment/x:section/x:item').map((item) => {
    const chains = chained(item);
    const isMatching = field(item, 'question_type') === 'matching_question';
    const isChoice = !isMatching && item.all('x:presentation/x:response_lid').length > 0;
    return {
      id: idOf(item),
      options: isChoice ? choices(item, chains) : [],
      pairs: isMatching ? pairs(item, chains) : [],
      accepts:
        isMatching || isChoice ? [] : chains.flatMap(({ rules }) => rules.flatMap(({ equal }) => equal)),
      // Any feedback by such a name is a question’s general one, whichever condition shows it.
      general: item
        .texts('x:itemfeedback/@ident')
        .filter((id) => /general_|_all/i.test(id) && !/wrong|incorrect|correct/i.test(id))
        .map((id) => feedbackText(item, id))
        .join(''),
    };
  });
}

function choices(item: Xml, chains: readonly Chain[]): Keyed['options'] {
  const known = new Map(labelsOf(item).map(({ id, text }) => [id, { text, share: 0, says: '' }]));
  const mark = (id: string | undefined, share: number, says: string) => {
    const option = known.get(id ?? '');
    if (!option) return;
    option.share = share;
    option.says ||= says;
  };
  for (const { rules } of chains) {
    const [first] = rules;
    const anywhere = (one: (rule: Rule) => boolean) => rules.find(one);
    if (rules.some(({ respident, isMember }) => respident === 'response' && !isMember)) {
      // The special branch: the first match of the chain, with what the first rule that scores gives.
      const match = anywhere(({ equal }) => equal.length > 0);
      mark(match?.equal[0], Number(anywhere(({ score }) => score > 0)?.score ?? 0), showing(rules));
    } else if (first?.isAnd && first.isMember) {
      for (const id of first.equal) mark(id, first.score, showing(rules));
    } else for (const rule of rules) mark(rule.equal[0], rule.score, showing([rule]));
  }
  return [...known.values()].map(({ text, share, says }) => ({
    text,
    share: share > 0 ? 1 : 0,
    feedback: says && feedbackText(item, says),
  }));
}

/** The first feedback that rules show, unless it is named as a general one. */
function showing(rules: readonly Rule[]): string {
  const id = rules.find(({ says }) => says)?.says ?? '';
  return /general_|_all|wrong|incorrect|correct|(_IC$)|(_C$)/i.test(id) ? '' : id;
}

function pairs(item: Xml, chains: readonly Chain[]): [string, string][] {
  const [first] = item.all('x:presentation/x:response_lid');
  const names = new Map(first ? labelsOf(first).map(({ id, text }) => [id, text]) : []);
  const rules = chains.flatMap((chain) => chain.rules);
  return item.all('x:presentation/x:response_lid').map((choice) => {
    const own = rules.filter(({ respident, adds }) => adds && respident === choice.attribute('ident'));
    return [choice.texts('x:material/x:mattext').join(''), names.get(own.at(-1)?.equal[0] ?? '') ?? ''];
  });
}
