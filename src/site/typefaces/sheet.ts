import { type Face, type StandIn, standIns } from './faces.ts';

/** A file to serve, and the letters that it holds, as `unicode-range` says them. */
export interface Cut {
  face: Face;
  name: string;
  range: string;
}

/** The style sheet that names the files, and the system’s typefaces that stand in for them. */
export function sheetOf(cuts: readonly Cut[]): string {
  return [...cuts.map(ours), ...standIns.flatMap(theirs)].join('\n');
}

/** The letters’ code points, in stretches. */
export function rangeOf(letters: string): string {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const stretches: [number, number][] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last && last[1] + 1 === point) last[1] = point;
    else stretches.push([point, point]);
  }
  return stretches.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}

const hex = (point: number) => point.toString(16).toUpperCase();

/**
 * Every page is in our face as soon as that is there, the first as well, and holds no paint back for it: until then the
 * system's stands in, with ours for width and height, and columns that are measured in neither.
 */
function ours({ face, name, range }: Cut): string {
  const { weights } = face;
  return `@font-face {
  font-family: '${face.family}';
  src: url('./${name}') format('woff2');
  font-weight: ${typeof weights === 'number' ? weights : `${weights.min} ${weights.max}`};
  font-style: ${face.style};
  font-display: swap;
  unicode-range: ${range};
}`;
}

const styles = ['', 'font-weight: 600 900;', 'font-style: italic;'];

function theirs({ family, names, widths, groups = [], ascent, descent }: StandIn): string[] {
  const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
  return names.flatMap((locals, index) => {
    const width = widths[index] ?? 1;
    const head = `@font-face {
  font-family: '${family}';
  src: ${locals.map((local) => `local('${local}')`).join(', ')};
  ${styles[index] ?? ''}`;
    const height = (of: number) => `
  ascent-override: ${percent(ascent / of)};
  descent-override: ${percent(descent / of)};`;
    const whole = `${head}
  size-adjust: ${percent(width)};${height(width)}
}`;
    if (index > 0) return [whole];
    // A line is as high as the face of its space says.
    const parts = groups.map(
      ([letters, own]) => `${head}
  unicode-range: ${rangeOf(letters)};
  size-adjust: ${percent(own)};${letters === ' ' ? height(own) : ''}
}`,
    );
    return [whole, ...parts];
  });
}
