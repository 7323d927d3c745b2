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
  /** Width of the letters of running text, ours divided by its own: regular (the most frequent ones), bold and italic. */
  widths: readonly number[];
  /**
   * The same for the other letters of the regular one, so that its lines break where ours do. With one mean for all, here
   * and there a paragraph had a line more or less.
   */
  groups?: readonly (readonly [letters: string, width: number])[];
  /** In ems, ours. */
  ascent: number;
  descent: number;
}

const serif = { ascent: 1.036, descent: 0.335 };
const sans = { ascent: 1.024, descent: 0.4 };

// Measured in a browser, letter by letter between two others, weighted by how often each stands in four reading pages:
// spaces, and groups of letters whose ratios lie nearest to each other. Liberation’s faces are as wide as Times New
// Roman and Arial, Gelasio as Georgia.
export const standIns: readonly StandIn[] = [
  {
    ...serif,
    family: 'like Source Serif, Georgia',
    names: [['Georgia'], ['Georgia Bold'], ['Georgia Italic']],
    widths: [1.107, 0.98, 0.967],
    groups: [
      [' ', 0.983],
      ['()-/0234689:;?IJTUVWXY–—‘’“”', 0.904],
      ['5BCDEFGHKLMNOPQRSZjt', 1.017],
      ['7Aadmnopqsuw·', 1.078],
      ['%1cfl', 1.149],
    ],
  },
  {
    ...serif,
    family: 'like Source Serif, Times',
    names: [
      ['Times New Roman', 'Liberation Serif'],
      ['Times New Roman Bold', 'Liberation Serif Bold'],
      ['Times New Roman Italic', 'Liberation Serif Italic'],
    ],
    widths: [1.213, 1.12, 1.074],
    groups: [
      [' ', 0.926],
      ['-?ABCDGJKLOQRSTUVWXYZ–—‘’“”', 0.983],
      ['%()0123456789:;EFHIMNPfgjvwyz', 1.091],
      ['/ciklox', 1.17],
      ['hnrt', 1.299],
    ],
  },
  {
    ...serif,
    family: 'like Source Serif, Noto',
    names: [['Noto Serif'], ['Noto Serif Bold'], ['Noto Serif Italic']],
    widths: [1.001, 0.947, 0.936],
    groups: [
      [' ', 0.913],
      ['0123456789JTarvwz', 0.953],
      ['%-:;CEHIPRcgils–', 1.041],
    ],
  },
  {
    ...sans,
    family: 'like Source Sans, Arial',
    names: [
      ['Arial', 'Liberation Sans'],
      ['Arial Bold', 'Liberation Sans Bold'],
    ],
    widths: [0.901, 0.896],
    groups: [
      [' ', 0.781],
      ['?ACDEFGOPQRSTVWXYsz—', 0.823],
      ['IJbdhkmnopquw’', 0.985],
      ['fr', 1.044],
      ['/ijlt‘“”', 1.105],
    ],
  },
  {
    ...sans,
    family: 'like Source Sans, Roboto',
    names: [['Roboto'], ['Roboto Bold']],
    widths: [0.94, 0.951],
    groups: [
      [' ', 0.806],
      ['()/0123456789?ACFGJLMNPSTVWXYZcfgsxz–', 0.872],
      ['IOQUbdhknpquvy', 0.986],
      ['%,-:;ijlrt—‘’“”', 1.04],
    ],
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
