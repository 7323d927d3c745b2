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
  /** In ems, ours. */
  ascent: number;
  descent: number;
  /**
   * Letters of like width, compared with ours, so that lines break where ours do: with one mean for all, here and there a
   * paragraph had a line more or less. The first are spaces.
   */
  groups?: readonly string[];
  cuts: readonly StandInCut[];
}

/** One of its weights and styles. */
export interface StandInCut {
  /** Its names on the systems that have it, or one as wide. */
  names: readonly string[];
  /** What it stands in for, where that is not the regular weight. */
  of?: string;
  /** Ours divided by its own: of all letters that are in no group, then of each group. One alone is the mean. */
  widths: readonly number[];
}

const serif = { ascent: 1.036, descent: 0.335 };
const sans = { ascent: 1.024, descent: 0.4 };

// Measured in a browser on what the pages of a book say in each weight: the width of a letter of ours, kerning shared
// between neighbours, divided by that of the system's; grouped so that the mean square error of a line is least.
// Liberation’s faces are as wide as Times New Roman and Arial, Gelasio as Georgia.
export const standIns: readonly StandIn[] = [
  {
    ...serif,
    family: 'like Source Serif, Georgia',
    groups: [' ', '-/08?J–’', '()234569:;BDEFGHIMNOPRSTUVWYZ‘”', '7ACKLjt', ',.adopqs“', '1cilvwxy'],
    cuts: [
      { names: ['Georgia'], widths: [1.093, 0.981, 0.849, 0.981, 1.039, 1.07, 1.137] },
      {
        names: ['Georgia'],
        of: 'font-weight: 500;',
        widths: [1.101, 0.966, 0.875, 0.997, 1.049, 1.08, 1.144],
      },
      { names: ['Georgia Bold'], of: 'font-weight: 600 900;', widths: [0.93] },
      { names: ['Georgia Italic'], of: 'font-style: italic;', widths: [0.965] },
    ],
  },
  {
    ...serif,
    family: 'like Source Serif, Times',
    groups: [
      ' ',
      '‘’',
      '-?ABCDGJKLOSTVYZ“”',
      '()0123456789:;EFMNRUWfj–',
      './HIPgovwxyz',
      ',cikl',
      'eqs',
      'abdmpu',
      'r',
    ],
    cuts: [
      {
        names: ['Times New Roman', 'Liberation Serif'],
        widths: [1.284, 0.947, 0.621, 0.989, 1.058, 1.145, 1.174, 1.193, 1.226, 1.363],
      },
      {
        names: ['Times New Roman', 'Liberation Serif'],
        of: 'font-weight: 500;',
        widths: [1.293, 0.932, 0.634, 0.984, 1.07, 1.151, 1.185, 1.201, 1.236, 1.391],
      },
      {
        names: ['Times New Roman Bold', 'Liberation Serif Bold'],
        of: 'font-weight: 600 900;',
        widths: [1.11],
      },
      {
        names: ['Times New Roman Italic', 'Liberation Serif Italic'],
        of: 'font-style: italic;',
        widths: [1.076],
      },
    ],
  },
  {
    ...serif,
    family: 'like Source Serif, Noto',
    groups: [' ', '0123456789?VWarwz‘’“”', 'BLMOSYZefnquvx', 'ADGIKNTbdhjkmop', ',./:;CRcl'],
    cuts: [
      { names: ['Noto Serif'], widths: [1.024, 0.91, 0.957, 0.991, 1.004, 1.065] },
      { names: ['Noto Serif Bold'], of: 'font-weight: 600 900;', widths: [0.947] },
      { names: ['Noto Serif Italic'], of: 'font-style: italic;', widths: [0.938] },
    ],
  },
  {
    ...sans,
    family: 'like Source Sans, Arial',
    groups: [
      ' ',
      '?ACEFGRSVXY—',
      'DOPQTWsz',
      ',.BKLMZex–',
      '()-0123456789:;HNUacg·',
      '%IJvy',
      '!bdfmpqrw’',
      '/ijlt‘“”',
    ],
    cuts: [
      {
        names: ['Arial', 'Liberation Sans'],
        widths: [0.977, 0.72, 0.792, 0.835, 0.885, 0.898, 0.935, 1.002, 1.168],
      },
      { names: ['Arial Bold', 'Liberation Sans Bold'], of: 'font-weight: 600 900;', widths: [0.893] },
    ],
  },
  {
    ...sans,
    family: 'like Source Sans, Roboto',
    groups: [' ', '/AMVXYfs–', '()0123456789?CFJLPSTWZcgxz', '.EGHKNRae', 'BDIOQmovw·', 'Ubdhknpquy'],
    cuts: [
      { names: ['Roboto'], widths: [1.029, 0.806, 0.812, 0.878, 0.924, 0.948, 0.987] },
      { names: ['Roboto Bold'], of: 'font-weight: 600 900;', widths: [0.944] },
    ],
  },
  {
    family: 'like Atkinson, Arial',
    ascent: 0.98,
    descent: 0.32,
    cuts: [
      { names: ['Arial', 'Liberation Sans', 'Roboto'], widths: [0.994] },
      {
        names: ['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'],
        of: 'font-weight: 600 900;',
        widths: [0.969],
      },
      {
        names: ['Arial Italic', 'Liberation Sans Italic', 'Roboto Italic'],
        of: 'font-style: italic;',
        widths: [0.994],
      },
    ],
  },
];
