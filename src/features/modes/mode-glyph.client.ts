import { glyphMarks, isEmpty } from './glyph.ts';

/** The mode glyph as `ModeGlyph.astro` draws it, for what a script writes; the modes’ names are beside it. */
export function modeGlyph(axes: Parameters<typeof glyphMarks>[0], modes: readonly string[]): SVGElement {
  const glyph = shape('svg', {
    class: 'glyph',
    viewBox: `0 0 ${axes.length * 20} 20`,
    'aria-hidden': 'true',
  });
  glyphMarks(axes, modes).forEach((mark, index) => {
    const unsaid = isEmpty(mark);
    const group = shape('g', {
      class: `axis-${index + 1}${unsaid ? ' unsaid' : ''}`,
      transform: `translate(${index * 20} 0)`,
    });
    group.append(
      ...(unsaid ? ['M9 10h2'] : mark.paths).map((d) => shape('path', { d })),
      ...mark.dots.map(([cx, cy]) => shape('circle', { class: 'dot', cx, cy, r: 2.2 })),
      ...mark.rings.map(([cx, cy, r]) => shape('circle', { cx, cy, r })),
    );
    glyph.append(group);
  });
  return glyph;
}

/** One pole’s mark alone, in its axis’s place and hue. */
export function poleGlyph(axes: Parameters<typeof glyphMarks>[0], pole: string): SVGElement {
  const glyph = modeGlyph(axes, [pole]);
  const at = axes.findIndex(({ poles }) => poles.includes(pole));
  glyph.setAttribute('class', 'glyph glyph-one');
  glyph.setAttribute('viewBox', `${at * 20} 0 20 20`);
  glyph.querySelectorAll('.unsaid').forEach((mark) => {
    mark.remove();
  });
  return glyph;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
