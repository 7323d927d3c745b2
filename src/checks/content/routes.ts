import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { valid } from '../read/valid.ts';

/** The minutes of a route are those of its steps. */
export function* routes(content: Content): Generator<Fault> {
  for (const { value, at } of valid(content, 'route')) {
    const sum = value.steps.reduce((minutes, step) => minutes + step.minutes, 0);
    if (sum !== value.minutes)
      yield {
        id: 'route-minutes',
        ...at(['minutes']),
        found: `${value.minutes} minutes`,
        expected: `${sum}, which its steps add up to`,
        remedy: 'correct the one or the others',
      };
  }
}
