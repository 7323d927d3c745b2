import { type Face, type StandIn, standIns } from './faces.ts';

/** A file to serve, and the letters that it holds, as `unicode-range` says them. */
export interface Cut {
  face: Face;
  name: string;
  range: string;
}

/** The style sheet that names the files, and the system’s typefaces that replace them. */
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
 * system's replaces it, with ours for width and height, and columns that are measured in neither.
 */
function ours({ face, name, range }: Cut): string {
  const { weights } = face;
  return `@font-face {
  font-family: '${face.family}';
  src: url('./${name}');
  font-weight: ${typeof weights === 'number' ? weights : `${weights.min} ${weights.max}`};${
    face.style === 'italic' ? '\n  font-style: italic;' : ''
  }
  font-display: swap;
  unicode-range: ${range};
}`;
}

function theirs({ family, ascent, descent, groups = [], cuts }: StandIn): string[] {
  const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
  return cuts.flatMap(({ names, of = '', widths }) =>
    widths.map((width, index) => {
      const letters = groups[index - 1] ?? '';
      // A line is as high as the face of its space says.
      const hasSpace = letters ? letters === ' ' : widths.length === 1;
      const height = `
  ascent-override: ${percent(ascent / width)};
  descent-override: ${percent(descent / width)};`;
      return `@font-face {
  font-family: '${family}';
  src: ${names.map((local) => `local('${local}')`).join(', ')};
  ${of}${letters && `\n  unicode-range: ${rangeOf(letters)};`}
  size-adjust: ${percent(width)};${hasSpace ? height : ''}
}`;
    }),
  );
}
