/** A colour of the tokens on light paper and on dark: `#1f1d1a`. */
export interface Pair {
  light: string;
  dark: string;
}

/** Every colour that a style sheet writes as `--name: light-dark(#…, #…)`, resolved both ways. */
export function coloursOf(css: string): Map<string, Pair> {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

/** How far one colour stands out from another, from 1 to 21, as WCAG 2 computes it. */
export function contrast(one: string, other: string): number {
  const [more = 0, less = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
