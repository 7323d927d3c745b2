import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { slidesOf } from '../read/passages.ts';
import { valid } from '../read/valid.ts';

/** A lecture’s plan goes through its slides, every one once, in the order of its body. */
export function* lectures(content: Content): Generator<Fault> {
  const slides = slidesOf(content);
  for (const { id, value, at } of valid(content, 'lecture')) {
    const shown = slides.filter((slide) => slide.page === id).map((slide) => slide.id);
    const planned = value.plan.flatMap((part) => part.slides);
    if (shown.join() !== planned.join())
      yield {
        id: 'plan-and-slides',
        ...at(['plan']),
        found: `a plan that goes through ${list(planned)}`,
        expected: list(shown),
        remedy: 'name every slide of the body once, in its order',
      };
  }
}

const list = (ids: string[]) => ids.join(', ') || 'no slide';
