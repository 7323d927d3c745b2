import type { Xml } from '../open-pack.ts';
import { idOf, type Keyed, labelsOf } from './keyed.ts';

/**
 * A cartridge’s quiz as Open edX’s converter keys it: what is equal in conditions counts as right, up to the first that
 * does not continue. It keeps no feedback of choices and blanks.
 * @see https://github.com/openedx/cc2olx/blob/main/src/cc2olx/content_processors/qti.py
 */
export function cc2olx(quiz: Xml): Keyed[] {
  return quiz.all('x:assessment/x:section/x:item').map((item) => {
    const equal = untilStop(item).flatMap(equals);
    const options = labelsOf(item).map(({ id, text }) => ({
      text,
      share: equal.includes(id) ? 1 : 0,
      feedback: '',
    }));
    return {
      id: idOf(item),
      options,
      pairs: [],
      accepts: options.length > 0 ? [] : equal,
      general: '',
    };
  });
}

function untilStop(item: Xml): Xml[] {
  const all = item.all('x:resprocessing/x:respcondition');
  const stop = all.findIndex((one) => (one.attribute('continue') ?? 'No') === 'No');
  return stop < 0 ? all : all.slice(0, stop + 1);
}

function equals(condition: Xml): string[] {
  const direct = condition.texts('x:conditionvar/x:varequal');
  if (direct.length > 0) return direct;
  return ['and', 'or'].flatMap((name) => condition.texts(`x:conditionvar/x:${name}/x:varequal`));
}
