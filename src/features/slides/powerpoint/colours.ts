import type { DrawingColours } from '../../painting/index.ts';

/** The roles of the site’s colours that slides use. */
export type Role =
  | 'ink'
  | 'ink-muted'
  | 'paper'
  | 'paper-raised'
  | 'rule'
  | 'rule-strong'
  | 'link'
  | 'link-visited'
  | 'rubric'
  | 'ours'
  | 'axis-level'
  | 'axis-boundary'
  | 'axis-direction';

/** The colours of drawings by the names that their sources have for them, as src/features/tables/charts/chart.css gives them. */
export function drawingColours(colours: Readonly<Record<Role, string>>): DrawingColours {
  return {
    '--chart-ink': colours.ink,
    '--chart-muted': colours['ink-muted'],
    '--chart-rule': colours.rule,
    '--chart-paper': colours.paper,
    '--chart-stroke': colours.link,
    '--chart-rubric': colours.rubric,
    '--chart-group-1': colours['axis-level'],
    '--chart-group-2': colours['axis-boundary'],
    '--chart-group-3': colours['axis-direction'],
    '--chart-group-4': colours.ours,
    '--diagram-ink': colours.ink,
    // In a picture nothing can be followed, so nothing may look like a link.
    '--diagram-link': colours.ink,
    '--diagram-paper': colours.paper,
    '--diagram-level': colours['axis-level'],
    '--diagram-boundary': colours['axis-boundary'],
    '--diagram-direction': colours['axis-direction'],
  };
}

/** The colours of a file’s theme, by the names that Office has for them: who changes one changes every slide. */
export function themeColours(colours: Readonly<Record<Role, string>>): Record<string, string> {
  return {
    dk1: colours.ink,
    lt1: colours.paper,
    dk2: colours['ink-muted'],
    lt2: colours['rule-strong'],
    accent1: colours['axis-boundary'],
    accent2: colours['axis-level'],
    accent3: colours['axis-direction'],
    accent4: colours.ours,
    accent5: colours.rubric,
    accent6: colours.link,
    hlink: colours.link,
    folHlink: colours['link-visited'],
  };
}
