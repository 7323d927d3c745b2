import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
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
  line: number | undefined;
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
}

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
export async function readSite(folder: string, base: string, shown: string): Promise<Site> {
  const paths = await filesIn(folder);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  // Most of what a large site’s pages say, they all say: each text is kept once.
  const kept = onceForText((text) => text);
  // One after another: a large book has more pages than a process may have files open.
  const pages = paths.filter(isPage).map((path): Page => {
    const html = readFileSync(join(folder, path), 'utf8');
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const document = parsed(html);
    return {
      path,
      file: `${shown}/${path}`,
      address,
      elements: elementsIn(document, kept),
      parts: partsOn(document, address),
    };
  });
  return {
    folder,
    shown,
    base: `/${base}/`.replace(/\/+/g, '/'),
    pages,
    files: new Map(paths.map((path, index) => [path, sizes[index] ?? 0])),
  };
}

/** What readers take away is no page, and has tests of its own: the one-file edition carries its styles and script. */
const isPage = (path: string) => path.endsWith('.html') && !isTakenAway(path);

/** A page that sends its reader on has no content to judge. */
export const isRedirect = ({ elements }: Page) =>
  elements.some(({ name, attributes }) => name === 'meta' && attributes['http-equiv'] === 'refresh');

/** The place of an element, or of its page. */
export const placeOf = ({ file }: Page, element?: Element) =>
  element?.line === undefined ? { file } : { file, line: element.line };

/** The elements of an HTML text, those in templates included. */
export const elementsOf = (html: string) => elementsIn(parsed(html));

// Without scripting, what <noscript> holds is elements too.
const parsed = (html: string) => parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

function elementsIn(document: DefaultTreeAdapterTypes.Document, kept = (text: string) => text): Element[] {
  const elements: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(elementOf(node, kept));
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(document);
  return elements;
}

function elementOf(node: DefaultTreeAdapterTypes.Element, kept: (text: string) => string): Element {
  const attributes = node.attrs.map(
    ({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, kept(value)] as const,
  );
  return {
    name: node.tagName,
    attributes: attributes.length > 0 ? Object.fromEntries(attributes) : none,
    text: kept(node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')),
    line: node.sourceCodeLocation?.startLine,
  };
}

const none: Record<string, string> = {};
