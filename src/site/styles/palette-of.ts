const roles = [
  'ink',
  'ink-muted',
  'paper',
  'paper-raised',
  'rule',
  'rule-strong',
  'link',
  'link-visited',
  'rubric',
  'ours',
  'axis-level',
  'axis-boundary',
  'axis-direction',
] as const;

/** A colour for each role, as a style sheet writes it: `#1f1d1a`. */
export type Colours = Record<(typeof roles)[number], string>;

/** The same roles on light paper and on dark. */
interface Palette {
  light: Colours;
  dark: Colours;
}

/** Reads the colours out of a style sheet that writes each once, as `--role: light-dark(#…, #…)`. */
export function paletteOf(css: string): Palette {
  const pairs = roles.map((role) => {
    const pair = new RegExp(`--${role}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
    if (!pair) throw new Error(`tokens.css gives --${role} no light-dark(#…, #…).`);
    return { role, light: pair[1], dark: pair[2] };
  });
  const side = (name: 'light' | 'dark') =>
    Object.fromEntries(pairs.map((pair) => [pair.role, pair[name]])) as Colours;
  return { light: side('light'), dark: side('dark') };
}
