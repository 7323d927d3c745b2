/** A file of a typeface’s package, and what it is to a page. */
export interface Face {
  family: string;
  /** Below the package’s scope. */
  file: string;
  style: 'normal' | 'italic';
  weights: Weights;
}

/** What is drawn from a file: weights in between, or one alone. */
type Weights = { min: number; max: number } | number;

/**
 * Upright, for text and bold. Italics are in running text, and in one weight take two thirds of the bytes; where
 * they are bold too, the browser thickens them.
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
interface StandInCut {
  /** Its names on the systems that have it, or one as wide. */
  names: readonly string[];
  /** The weight that it replaces, if not the regular one. */
  of?: string;
  /** Ours divided by its own: of all letters that are in no group, then of each group. One alone is the mean. */
  widths: readonly number[];
}

const cut = (names: readonly string[], widths: readonly number[], of?: string): StandInCut => ({
  names,
  ...(of && { of }),
  widths,
});

const medium = 'font-weight: 500;';
const bold = 'font-weight: 600 900;';
const italic = 'font-style: italic;';
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
      cut(['Georgia'], [1.093, 0.981, 0.849, 0.981, 1.039, 1.07, 1.137]),
      cut(['Georgia'], [1.101, 0.966, 0.875, 0.997, 1.049, 1.08, 1.144], medium),
      cut(['Georgia Bold'], [0.93], bold),
      cut(['Georgia Italic'], [0.965], italic),
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
      cut(
        ['Times New Roman', 'Liberation Serif'],
        [1.284, 0.947, 0.621, 0.989, 1.058, 1.145, 1.174, 1.193, 1.226, 1.363],
      ),
      cut(
        ['Times New Roman', 'Liberation Serif'],
        [1.293, 0.932, 0.634, 0.984, 1.07, 1.151, 1.185, 1.201, 1.236, 1.391],
        medium,
      ),
      cut(['Times New Roman Bold', 'Liberation Serif Bold'], [1.11], bold),
      cut(['Times New Roman Italic', 'Liberation Serif Italic'], [1.076], italic),
    ],
  },
  {
    ...serif,
    family: 'like Source Serif, Noto',
    groups: [' ', '0123456789?VWarwz‘’“”', ')-DEFGHIJPUbghijmpsty–', '(,./:;CRcl'],
    cuts: [
      cut(['Noto Serif'], [0.994, 0.91, 0.957, 1.015, 1.064]),
      cut(['Noto Serif Bold'], [0.947], bold),
      cut(['Noto Serif Italic'], [0.938], italic),
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
      cut(['Arial', 'Liberation Sans'], [0.977, 0.72, 0.792, 0.835, 0.885, 0.898, 0.935, 1.002, 1.168]),
      cut(['Arial Bold', 'Liberation Sans Bold'], [0.893], bold),
    ],
  },
  {
    ...sans,
    family: 'like Source Sans, Roboto',
    groups: [' ', '/AJMTVXYcfsz–', '().0123456789?CFGHLNPRSWZagx', 'BDEIKOQemovw·'],
    cuts: [cut(['Roboto'], [0.997, 0.806, 0.827, 0.9, 0.941]), cut(['Roboto Bold'], [0.944], bold)],
  },
  {
    family: 'like Atkinson, Arial',
    ascent: 0.98,
    descent: 0.32,
    cuts: [
      cut(['Arial', 'Liberation Sans', 'Roboto'], [0.994]),
      cut(['Arial Bold', 'Liberation Sans Bold', 'Roboto Bold'], [0.969], bold),
      cut(['Arial Italic', 'Liberation Sans Italic', 'Roboto Italic'], [0.994], italic),
    ],
  },
];
