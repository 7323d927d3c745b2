import type { Answered, Group, State } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Quotations } from './data.client.ts';
import { asking, chip, offering } from './offer.client.ts';
import type { Actions } from './facets.client.ts';
import { resultsIn } from './results.client.ts';

/** Results in the groups in which they were found, each with a line that says how, up to a maximum. */
export function groupsIn(
  state: State,
  { groups, values }: Answered,
  data: Quotations,
  most: number,
): HTMLElement[] {
  let left = most;
  return groups.flatMap(({ way, results }) => {
    if (left <= 0) return [];
    const shown = resultsIn(state.view, results, data, left);
    left -= results.length;
    const says = saysOf(way, groups, values);
    return [
      ...(says ? [element('h3', { class: 'explorer-way' }, `${says} (${results.length})`)] : []),
      shown,
    ];
  });
}

function saysOf(way: Group['way'], groups: readonly Group[], values: Answered['values']): string | undefined {
  const named = values.map(({ facet, value }) => `${facet.name}: ${value.name}`).join(' · ');
  if (way === 'most' || way === 'nearest') return 'No quotation matches all of this. Closest matches';
  if (way === 'apart') return 'No quotation has exactly this. With all of the words';
  if (way === 'who') return groups.length > 1 ? 'By who is quoted' : undefined;
  if (way === 'choices') return named;
  if (way === 'notes') return 'Found in our notes on a quotation';
  return groups.length > 1 ? 'In the words of the quotation' : undefined;
}

/** What a reader should know of how plain words were read: what was recognised, put right or is not there. */
export function readNotes(
  { mended, unknown, values, beside, groups }: Answered,
  q: string,
  actions: Actions,
  aids: { takeAsTyped(): void; leaveOut(value: string): void },
): HTMLElement[] {
  const instead = offering(`Search for ${q.trim()} instead`, aids.takeAsTyped, actions);
  const chips = values.map(({ facet, value }) =>
    chip(`${facet.name}: ${value.name}`, () => aids.leaveOut(`${facet.id}:${value.id}`), actions),
  );
  const choices = Object.fromEntries(
    [...Map.groupBy(values, ({ facet }) => facet.id)].map(([id, those]) => [
      id,
      { values: those.map(({ value }) => value.id), mode: 'any' },
    ]),
  );
  const others = beside.map(({ facet, value }) => {
    const choice = { [facet.id]: { values: [value.id], mode: 'any' as const } };
    return asking(`${facet.name}: ${value.name}`, { q: '', choices: choice }, actions);
  });
  const isChosen = groups.some(({ way }) => way === 'choices' || way === 'most');
  return [
    ...(mended ? [element('p', {}, 'Showing results for ', element('em', {}, mended), '. ', instead)] : []),
    ...unknown.map((word) => element('p', {}, `No quotation has “${word}”.`)),
    ...(chips.length > 0
      ? [
          element(
            'p',
            { class: 'explorer-chips' },
            ...chips,
            ...(isChosen
              ? [' ', asking('Use these as filters instead of the words', { q: '', choices }, actions)]
              : []),
          ),
        ]
      : []),
    ...(others.length > 0 ? [element('p', {}, 'See also ', ...others.flatMap((one) => [one, ' ']))] : []),
  ];
}
