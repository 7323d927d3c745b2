/** The roles of a drawing's colours; `src/features/tables/charts/chart.css` says what each is in light, dark and print. */
export const colour = {
  ink: 'var(--chart-ink)',
  muted: 'var(--chart-muted)',
  rule: 'var(--chart-rule)',
  paper: 'var(--chart-paper)',
  /** The joined-up stroke and the marks on it. */
  stroke: 'var(--chart-stroke)',
  /** What a headline is about. */
  rubric: 'var(--chart-rubric)',
  /** One a group, with a shape each. */
  groups: ['var(--chart-group-1)', 'var(--chart-group-2)', 'var(--chart-group-3)', 'var(--chart-group-4)'],
} as const;

/** A shape a group, so that colour is never the only difference. */
export const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;
