import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as Text, Face, Font, shape } from 'harfbuzzjs';
import { unwoff } from './unwoff.ts';

/** The cuts of the site's type that pictures are set in. */
export type Cut = keyof typeof files;

/** Letters as they are drawn, in ems from where the text begins; an outline's own units are `scale` ems. */
interface Shaped {
  width: number;
  outlines: { path: string; x: number; y: number; scale: number }[];
}

/** Shapes a piece of text: kerned, with its ligatures. Each piece is shaped once. */
export function shaped(text: string, cut: Cut): Shaped {
  const key = `${cut} ${text}`;
  const known = done.get(key);
  if (known) return known;
  const fresh = joined(stretches(text, cut).map(({ face, letters }) => shapeWith(face, letters)));
  done.set(key, fresh);
  return fresh;
}

const files = {
  text: 'source-serif-4/files/source-serif-4-#-400-normal.woff',
  'text-italic': 'source-serif-4/files/source-serif-4-#-400-italic.woff',
  'text-bold': 'source-serif-4/files/source-serif-4-#-600-normal.woff',
  interface: 'source-sans-3/files/source-sans-3-#-400-normal.woff',
  'interface-bold': 'source-sans-3/files/source-sans-3-#-600-normal.woff',
} as const;

interface Loaded {
  font: Font;
  unitsPerEm: number;
  has: Set<number>;
}

const done = new Map<string, Shaped>();
const loaded = new Map<string, Loaded>();
const { resolve } = createRequire(import.meta.url);

/** A file holds one alphabet: the second is opened for letters that the first lacks. */
function stretches(text: string, cut: Cut): { face: Loaded; letters: string }[] {
  const all: { face: Loaded; letters: string }[] = [];
  for (const letter of text) {
    const latin = load(cut, 'latin');
    const face = latin.has.has(letter.codePointAt(0) ?? 0) ? latin : load(cut, 'latin-ext');
    const last = all.at(-1);
    if (last?.face === face) last.letters += letter;
    else all.push({ face, letters: letter });
  }
  return all;
}

function load(cut: Cut, alphabet: 'latin' | 'latin-ext'): Loaded {
  const name = files[cut].replace('#', alphabet);
  const known = loaded.get(name);
  if (known) return known;
  const file = resolve(`@fontsource/${name}`);
  const face = new Face(new Blob(unwoff(readFileSync(file))));
  const fresh = { font: new Font(face), unitsPerEm: face.upem, has: new Set(face.collectUnicodes()) };
  loaded.set(name, fresh);
  return fresh;
}

function shapeWith({ font, unitsPerEm }: Loaded, text: string): Shaped {
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const scale = 1 / unitsPerEm;
  const positions = buffer.getGlyphPositions();
  let width = 0;
  const outlines = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const x = width + xOffset * scale;
    width += xAdvance * scale;
    return { path: font.glyphToPath(codepoint), x, y: yOffset * scale, scale };
  });
  return { width, outlines };
}

function joined(parts: Shaped[]): Shaped {
  const whole: Shaped = { width: 0, outlines: [] };
  for (const { width, outlines } of parts) {
    whole.outlines.push(...outlines.map((outline) => ({ ...outline, x: outline.x + whole.width })));
    whole.width += width;
  }
  return whole;
}
