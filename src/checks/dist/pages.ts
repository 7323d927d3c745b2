import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { onceForText } from '../../lib/once.ts';
import { isTakenAway } from '../../site/one-file.ts';
import { filesIn } from '../read/find.ts';
import { partsOn, type Published } from './parts.ts';

/** An element of a built page. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  /** Text directly within it. */
  text: string;
}

/** One built page. */
export interface Page {
  /** Its path below the built folder: `read/water/index.html`. */
  path: string;
  /** The file as messages show it. */
  file: string;
  /** Its address without the base path: `/read/water/`. */
  address: string;
  /** All its elements in the order of the text, those in templates included. */
  elements: Element[];
  /** Its parts that have addresses of their own. */
  parts: Published[];
  /** The lines on which its elements begin, which are wanted where something is wrong. */
  lines: () => (number | undefined)[];
}

/** Pages as they were once read, by path, each with the checksum of its text: one that is still the same is not read again. */
export type KnownPages = Map<string, { sum: string; page: Page }>;

/** A built site. */
export interface Site {
  folder: string;
  /** How messages name the folder. */
  shown: string;
  /** The path that the site is served below: `/`, or `/course/joined-up/`. */
  base: string;
  pages: Page[];
  /** Every file by path, with its size. */
  files: Map<string, number>;
}

/** Reads a built folder. @param shown how messages name it */
export async function readSite(
  folder: string,
  base: string,
  shown: string,
  known: KnownPages = new Map(),
): Promise<Site> {
  const paths = await filesIn(folder);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  const pages = readPages(folder, paths, shown, known);
  return {
    folder,
    shown,
    base: `/${base}/`.replace(/\/+/g, '/'),
    pages,
    files: new Map(paths.map((path, index) => [path, sizes[index] ?? 0])),
  };
}

/** Reads the pages of a built folder that are not known as they are. */
export function readPages(
  folder: string,
  paths: readonly string[],
  shown: string,
  known: KnownPages,
): Page[] {
  // Most of what a large site’s pages say, they all say: each text is kept once.
  const kept = onceForText((text) => text);
  // One after another: a large book has more pages than a process may have files open.
  return paths.filter(isPage).map((path): Page => {
    const file = join(folder, path);
    const html = readFileSync(file, 'utf8');
    const sum = hash('sha1', html);
    const before = known.get(path);
    if (before?.sum === sum) return before.page;
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const document = parsed(html);
    let lines: (number | undefined)[] | undefined;
    const page = {
      path,
      file: `${shown}/${path}`,
      address,
      elements: elementsIn(document, kept),
      parts: partsOn(document, address),
      lines: () => (lines ??= linesIn(readFileSync(file, 'utf8'))),
    };
    known.set(path, { sum, page });
    return page;
  });
}

/** What readers take away is no page, and has tests of its own: the one-file edition carries its styles and script. */
const isPage = (path: string) => path.endsWith('.html') && !isTakenAway(path);

/** A page that sends its reader on has no content to judge. */
export const isRedirect = ({ elements }: Page) =>
  elements.some(({ name, attributes }) => name === 'meta' && attributes['http-equiv'] === 'refresh');

/** The place of an element, or of its page. */
export function placeOf({ file, elements, lines }: Page, element?: Element): { file: string; line?: number } {
  const line = element && lines()[elements.indexOf(element)];
  return line === undefined ? { file } : { file, line };
}

/** The elements of an HTML text, those in templates included. */
export const elementsOf = (html: string) => elementsIn(parsed(html));

// Without scripting, what <noscript> holds is elements too. Lines cost a third more.
const parsed = (html: string, sourceCodeLocationInfo = false) =>
  parse(html, { sourceCodeLocationInfo, scriptingEnabled: false });

const linesIn = (html: string) =>
  nodesIn(parsed(html, true)).map(({ sourceCodeLocation }) => sourceCodeLocation?.startLine);

const elementsIn = (document: Tree.Document, kept = (text: string) => text): Element[] =>
  nodesIn(document).map((node) => elementOf(node, kept));

function nodesIn(document: Tree.Document): Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return found;
}

function elementOf(node: Tree.Element, kept: (text: string) => string): Element {
  const attributes = node.attrs.map(
    ({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, kept(value)] as const,
  );
  return {
    name: node.tagName,
    attributes: attributes.length > 0 ? Object.fromEntries(attributes) : none,
    text: kept(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')),
  };
}

const none: Record<string, string> = {};
