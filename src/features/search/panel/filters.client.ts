import { filterNames, type FilterName, type SearchGuide } from '../guide.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Chosen, Counts } from '../engine/sets.client.ts';

/** The filters as groups of ticks, each with the number of results it would leave. */
export interface Filters {
  node: HTMLDetailsElement;
  show(counts: Counts, chosen: Chosen): void;
}

/**
 * Builds the filters once: showing new counts changes texts alone, so that the focus stays where it is.
 * @param changed told when a reader ticks or unticks a value
 */
export function buildFilters(
  values: SearchGuide['values'],
  changed: (name: FilterName, value: string, ticked: boolean) => void,
): Filters {
  const summary = element('summary', {}, names.all);
  const node = element('details', { class: 'search-filters' }, summary);
  const groups = filterNames
    .filter((name) => values[name].length > 0)
    .map((name) =>
      group(name, values[name], (value, ticked) => {
        changed(name, value, ticked);
      }),
    );
  node.append(element('div', { class: 'search-groups' }, ...groups.map((each) => each.node)));
  return {
    node,
    show(counts, chosen) {
      const ticked = filterNames.reduce((sum, name) => sum + chosen[name].size, 0);
      summary.textContent = ticked > 0 ? `${names.all} (${ticked} chosen)` : names.all;
      for (const each of groups) each.show(counts[each.name], chosen[each.name]);
    },
  };
}

const names = {
  all: 'Narrow the results',
  kind: 'Kind',
  section: 'Section',
  theme: 'Theme',
  speaker: 'Speaker',
  side: 'Side',
} as const;

function group(
  name: FilterName,
  values: readonly string[],
  changed: (value: string, ticked: boolean) => void,
) {
  const choices = values.map((value) =>
    choice(value, (ticked) => {
      changed(value, ticked);
    }),
  );
  const node = element(
    'fieldset',
    {},
    element('legend', {}, names[name]),
    ...choices.map((each) => each.node),
  );
  return {
    name,
    node,
    show(counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>) {
      for (const each of choices) each.show(counts.get(each.value) ?? 0, chosen.has(each.value));
      // A group in which no result has any value offers nothing.
      node.hidden = choices.every((each) => each.node.hidden);
    },
  };
}

function choice(value: string, changed: (ticked: boolean) => void) {
  const box = element('input', { type: 'checkbox' });
  const count = element('span', { class: 'search-count' });
  const node = element('label', {}, box, element('span', {}, value), ' ', count);
  box.addEventListener('change', () => {
    changed(box.checked);
  });
  return {
    value,
    node,
    show(results: number, ticked: boolean) {
      box.checked = ticked;
      count.textContent = String(results);
      // What has the focus stays, so that it is not lost.
      node.hidden = results === 0 && !ticked && box !== document.activeElement;
    },
  };
}
