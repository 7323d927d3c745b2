import type { Xml } from '../open-pack.ts';

/** A condition with what follows from it. */
export interface Rule {
  /** The answer that it looks at. */
  respident: string;
  /** What is equal in it, and not within a “not”. */
  equal: string[];
  isAnd: boolean;
  /** Whether it looks into an answer of several, as QTI 2’s `member` does. */
  isMember: boolean;
  score: number;
  adds: boolean;
  says: string;
}

/** If, else if, else if: conditions of which only the first that holds counts. */
export interface Chain {
  rules: Rule[];
}

/**
 * The conditions of QTI 1.2 as the migration tool chains them: one that continues stands alone, those that do not are
 * one chain until one does.
 * @see https://github.com/instructure/QTIMigrationTool/blob/master/lib/imsqtiv1.py
 */
export function chained(item: Xml): Chain[] {
  const cardinality = new Map(
    item
      .all('x:presentation/x:response_lid')
      .map((choice) => [choice.attribute('ident'), choice.attribute('rcardinality')]),
  );
  const chains: Chain[] = [];
  let isOpen = false;
  for (const condition of item.all('x:resprocessing/x:respcondition')) {
    const continues = condition.attribute('continue')?.toLowerCase() === 'yes';
    const found = rule(condition, (ident) => cardinality.get(ident) === 'Multiple');
    const last = chains.at(-1);
    if (isOpen && last) last.rules.push(found);
    else chains.push({ rules: [found] });
    isOpen = !continues;
  }
  return chains;
}

function rule(condition: Xml, isMultiple: (ident: string) => boolean): Rule {
  const [respident = ''] = condition.texts('.//x:varequal/@respident');
  const [set] = condition.all('x:setvar');
  return {
    respident,
    equal: condition.texts('x:conditionvar//x:varequal[not(parent::x:not)]'),
    isAnd: condition.all('x:conditionvar/x:and').length > 0,
    isMember: isMultiple(respident),
    score: Number(set?.text ?? 0),
    adds: set?.attribute('action') === 'Add',
    says: condition.texts('x:displayfeedback/@linkrefid')[0] ?? '',
  };
}
