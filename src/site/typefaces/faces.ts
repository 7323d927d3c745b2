/** A file of a typeface’s package, and what it is to a page. */
export interface Face {
  family: string;
  /** Below the package’s scope. */
  file: string;
  style: 'normal' | 'italic';
  weights: Weights;
}

/** What is drawn from a file: weights in between, or one alone. */
export type Weights = { min: number; max: number } | number;

/**
 * Upright, text and what stands out. Italics stand in running text, and in one weight take two thirds of the bytes; where
 * they stand out too, the browser thickens them.
 */
const weights: Record<Face['style'], Weights> = { normal: { min: 400, max: 600 }, italic: 400 };

export const faces: readonly Face[] = [
  face('Source Serif 4 Variable', 'source-serif-4', 'normal'),
  face('Source Serif 4 Variable', 'source-serif-4', 'italic'),
  face('Source Sans 3 Variable', 'source-sans-3', 'normal'),
  face('Atkinson Hyperlegible Next Variable', 'atkinson-hyperlegible-next', 'normal'),
  face('Atkinson Hyperlegible Next Variable', 'atkinson-hyperlegible-next', 'italic'),
];

function face(family: string, name: string, style: Face['style']): Face {
  return { family, style, weights: weights[style], file: `${name}/files/${name}-latin-wght-${style}.woff2` };
}

/** A typeface of the reader’s system, made as wide and as high as one of ours, so that nothing moves when ours comes. */
export interface StandIn {
  family: string;
  /** Its names on the systems that have it, or one as wide; the second list is its bold, the third its italic. */
  names: readonly (readonly string[])[];
  /** Mean width of the letters of running text, ours divided by its own: regular, bold and italic. */
  widths: readonly number[];
  /** In ems, ours. */
  ascent: number;
  descent: number;
}

// Measured over “aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      ”, in which letters are as frequent as in English.
export const standIns: readonly StandIn[] = [
  {
    family: 'like Source Serif, Georgia',
    names: [['Georgia'], ['Georgia Bold'], ['Georgia Italic']],
    widths: [1.087, 0.98, 0.967],
    ascent: 1.036,
    descent: 0.335,
  },
  {
    family: 'like Source Serif, Times',
    names: [
      ['Times New Roman', 'Liberation Serif'],
      ['Times New Roman Bold', 'Liberation Serif Bold'],
      ['Times New Roman Italic', 'Liberation Serif Italic'],
    ],
    widths: [1.182, 1.12, 1.077],
    ascent: 1.036,
    descent: 0.335,
  },
  {
    family: 'like Source Sans, Arial',
    names: [
      ['Arial', 'Liberation Sans', 'Roboto'],
      ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
    ],
    widths: [0.937, 0.905],
    ascent: 1.024,
    descent: 0.4,
  },
  {
    family: 'like Atkinson, Arial',
    names: [
      ['Arial', 'Liberation Sans', 'Roboto'],
      ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
      ['Arial Italic', 'Liberation Sans Italic', 'Roboto Italic'],
    ],
    widths: [0.994, 0.969, 0.994],
    ascent: 0.98,
    descent: 0.32,
  },
];
