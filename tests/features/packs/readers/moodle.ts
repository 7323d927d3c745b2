import type { Xml } from '../open-pack.ts';
import { feedbackText, field, idOf, type Keyed, labelsOf } from './keyed.ts';

/**
 * A cartridge’s quiz as Moodle 4.5 keys it. The last condition on an option decides whether it is right; what conditions
 * that continue say is said after every answer; figures are compared as texts.
 * @see https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/backup/cc/entity11.quiz.class.php
 */
export function moodle(quiz: Xml): Keyed[] {
  return quiz.all('x:assessment/x:section/x:item').map((item) => ({
    id: idOf(item),
    options: optionsOf(item),
    pairs: [],
    accepts: field(item) === 'cc.fib.v0p1' ? typed(item) : [],
    general: conditions(item)
      .filter((one) => one.attribute('continue')?.toLowerCase() === 'yes')
      .map((one) => said(item, one))
      .join(''),
  }));
}

function optionsOf(item: Xml): Keyed['options'] {
  const isMultiple = field(item) === 'cc.multiple_response.v0p1';
  const ticked = item.texts(
    './/x:setvar[@varname="SCORE"][.="100"]/../x:conditionvar//x:varequal[@case="Yes"][not(parent::x:not)]',
  );
  return labelsOf(item).map(({ id, text }) => {
    const own = conditions(item).filter((one) => firstEqual(one).toLowerCase() === id.toLowerCase());
    const single = own.flatMap((one) => [one.texts('x:setvar')[0] ?? '']).at(-1) ? 1 : 0;
    const isTicked = isMultiple && ticked.includes(id);
    return {
      text,
      share: isTicked ? Number((1 / ticked.length).toFixed(7)) : single,
      feedback: own.map((one) => said(item, one)).join(''),
    };
  });
}

/** Only the first condition that scores is read. */
const typed = (item: Xml) =>
  conditions(item)
    .find((one) => one.texts('x:setvar').includes('100'))
    ?.texts('x:conditionvar/x:varequal') ?? [];

const conditions = (item: Xml) => item.all('x:resprocessing/x:respcondition');
const firstEqual = (condition: Xml) => condition.texts('x:conditionvar/x:varequal')[0] ?? '';

const said = (item: Xml, condition: Xml) =>
  condition
    .texts('x:displayfeedback/@linkrefid')
    .map((id) => `${feedbackText(item, id)} `)
    .join('');
