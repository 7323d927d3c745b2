import {
  type Choice,
  type Facet,
  type FacetCounts,
  type Mode,
  modes,
  plainState,
  type State,
  type ValueCounts,
} from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Quotations } from './data.client.ts';
import { poleGlyph } from '../../modes/mode-glyph.client.ts';

/** What the parts of the explorer can do. */
export interface Actions {
  /** Ask for something else, as a step of its own. */
  choose(change: Partial<State>): void;
  /** Say something to the reader at once. */
  say(text: string): void;
  /** Give the focus to the field. */
  focusField(): void;
}

/** The facets; showing new counts changes texts alone, so that the focus stays where it is. */
export interface Facets {
  node: HTMLElement;
  show(counts: readonly FacetCounts[], state: State): void;
}

/** Builds all facets once, inside an element that is closed on a narrow screen and has no lid on a wide one. */
export function buildFacets(data: Quotations, actions: Actions): Facets {
  const summary = element('summary');
  const { facets } = data.corpus;
  const all = data.find(plainState).facets;
  const groups = facets.map((facet, at) => group(facet, all[at] ?? { values: [] }, data, actions));
  const node = element(
    'details',
    { class: 'explorer-facets' },
    summary,
    element('div', { class: 'explorer-groups' }, ...groups.map((each) => each.node)),
  );
  const wide = matchMedia('(min-width: 64rem)');
  const fit = () => (node.open = wide.matches);
  wide.addEventListener('change', fit);
  fit();
  return {
    node,
    show(counts, state) {
      const chosen = Object.values(state.choices).flatMap((choice) => choice?.values ?? []).length;
      summary.textContent = `Filter${chosen > 0 ? ` (${chosen} chosen)` : ''}`;
      counts.forEach((count, at) => groups[at]?.show(count, state));
    },
  };
}

/** @param used how many of all quotations have each of its values */
function group(facet: Facet, used: Pick<FacetCounts, 'values'>, { axes }: Quotations, actions: Actions) {
  let state: State | undefined;
  const choice = (): Choice => state?.choices[facet.id] ?? { values: [], mode: 'any' };
  const change = (changed: Partial<Choice>) => {
    actions.choose({ choices: { ...state?.choices, [facet.id]: { ...choice(), ...changed } } });
  };
  const ways = modeChoice(facet, (mode) => {
    change({ mode });
  });
  const values = facet.values.map(({ id, name }, number) => {
    const mark = axes.some((axis) => axis.id === facet.id) ? [poleGlyph(axes, id)] : [];
    const made = value(name, mark, actions, (ticked) => {
      const others = choice().values.filter((other) => other !== id);
      change({ values: ticked ? [...others, id] : others });
    });
    // Nothing can be chosen by what no quotation has.
    made.node.hidden = used.values[number]?.count === 0;
    return made;
  });
  const node = element(
    'fieldset',
    {},
    element('legend', {}, facet.name),
    ...values.map((each) => each.node),
    // After what it joins, so that nothing moves under the pointer when a second one is ticked.
    ways.node,
  );
  return {
    node,
    show(counts: FacetCounts, now: State) {
      state = now;
      ways.show(counts);
      counts.values.forEach((count, at) => values[at]?.show(count, counts.mode));
    },
  };
}

/** Any, all or none of the values: offered once several are chosen that a quotation may have, and wherever an address has asked for it. */
function modeChoice({ id, name, multiple, values }: Facet, changed: (mode: Mode) => void) {
  const ways = modes.map((mode) => {
    const button = element('input', { type: 'radio', name: `${id}s`, value: mode });
    const count = element('span', { class: 'explorer-count' });
    button.addEventListener('change', () => {
      changed(mode);
    });
    return { mode, button, count, node: element('label', {}, button, ` ${mode} `, count) };
  });
  const node = element(
    'div',
    { class: 'explorer-ways', role: 'radiogroup', 'aria-label': `${name}: any, all or none of those chosen` },
    ...ways.map((way) => way.node),
  );
  return {
    node,
    show({ mode, modes: counts, values: shown }: FacetCounts) {
      const chosen = shown.filter((one) => one.chosen).length;
      node.hidden = mode === 'any' && !(multiple && values.length > 2 && chosen > 1);
      for (const way of ways) {
        way.button.checked = way.mode === mode;
        way.count.textContent = chosen > 0 ? String(counts[way.mode]) : '';
      }
    },
  };
}

function value(name: string, mark: Node[], actions: Actions, changed: (ticked: boolean) => void) {
  const box = element('input', { type: 'checkbox' });
  const count = element('span', { class: 'explorer-count' });
  const node = element('label', {}, box, element('span', {}, ...mark, name), count);
  let dead = '';
  box.addEventListener('click', (event) => {
    if (!dead) return;
    event.preventDefault();
    actions.say(dead);
  });
  box.addEventListener('change', () => {
    changed(box.checked);
  });
  return {
    node,
    show({ chosen, count: having, then }: ValueCounts, mode: Mode) {
      const out = mode === 'none';
      box.checked = chosen;
      dead = chosen || then > 0 ? '' : deadEnd(name, out);
      if (dead) box.setAttribute('aria-disabled', 'true');
      else box.removeAttribute('aria-disabled');
      node.title = dead;
      count.textContent = out && having > 0 ? `−${having}` : String(having);
    },
  };
}

const deadEnd = (name: string, out: boolean) =>
  out
    ? `Nothing would be left without “${name}”.`
    : `No quotation has “${name}” together with everything else that is asked.`;
