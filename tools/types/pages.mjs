import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';

/**
 * @typedef {object} Copy a piece of an `.astro` file as TypeScript
 * @property {string} source the `.astro` file, below the root
 * @property {string} text of that
 * @property {string} code
 * @property {Span[]} spans which characters of the code are which of the source
 *
 * @typedef {{ from: number, to: number, length: number }} Span in the code, in the source
 *
 * @typedef {{ file: string, line: number, column: number }} Place counted from 1
 */

/**
 * Writes every `.astro` file below `src/` as TypeScript, by Astro's own converter, and what is in its scripts in files
 * beside. What is written already, and what has gone, is seen to.
 *
 * @param {string} root
 * @param {string} folder below the root
 * @returns {{ copies: Map<string, Copy>, faults: string[] }} by path below the root; and what Astro says of the files
 */
export function writeCopies(root, folder) {
  /** @type {Map<string, Copy>} */
  const copies = new Map();
  /** @type {string[]} */
  const faults = [];
  for (const source of globSync('src/**/*.astro', { cwd: root }).map((path) => path.replaceAll('\\', '/'))) {
    const text = readFileSync(join(root, source), 'utf8');
    const made = convertToTsx(text, { filename: source, ambientTypes: true });
    const spans = made.mappings.map(([from, length, to, before]) => ({
      from,
      to,
      length: Math.min(length, before),
    }));
    copies.set(`${folder}/${source}.tsx`, { source, text, code: made.code, spans });
    for (const [number, { type, content, position }] of made.scripts.entries()) {
      if (type !== 'processed-module' && type !== 'module') continue;
      const script = { from: 0, to: position.start, length: content.length };
      copies.set(`${folder}/${source}.${number}.ts`, { source, text, code: content, spans: [script] });
    }
    for (const { message, position } of made.diagnostics) {
      const { line, column } = placeAt(text, position.start);
      faults.push(`${source}(${line},${column}): ${message}`);
    }
  }
  for (const path of globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    if (!copies.has(path.replaceAll('\\', '/'))) rmSync(join(root, path));
  for (const [path, { code }] of copies) writeNew(join(root, path), code);
  return { copies, faults };
}

/**
 * Where something of a copy is in the file that it was made of; undefined where the converter wrote it.
 *
 * @param {Copy} copy
 * @param {number} line
 * @param {number} column
 * @returns {Place | undefined}
 */
export function placeInSource({ source, text, code, spans }, line, column) {
  const before = code.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const span = spans.find(({ from, length }) => from <= offset && offset < from + length);
  return span && { file: source, ...placeAt(text, span.to + offset - span.from) };
}

/**
 * @param {string} text
 * @param {number} offset
 */
function placeAt(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * @param {string} file
 * @param {string} text
 */
function writeNew(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
