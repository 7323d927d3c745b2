import { asCalled } from '../../../book/words/called.ts';
import { lines, tag, text } from '../../../lib/xml.ts';
import type { Imprint } from '../edition.ts';
import type { Chapter, Part } from './chapters.ts';
import type { Locator } from './turn.ts';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, html } from 'parse5';
import { day } from '../../../lib/day.ts';

/** A chapter as a file of the book. */
export function chapterFile(chapter: Chapter, { language }: Imprint): string {
  const section = tag(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-label': chapter.title },
    xhtml(chapter.main),
  );
  return page(chapter.title, language, section);
}

/** The page that a book opens with: what it is, of when, and on what terms. */
export function titlePage(
  { title, called, language, edition, licence }: Imprint,
  about: string,
  home: string,
): string {
  return page(
    title,
    language,
    tag(
      'section',
      { 'epub:type': 'titlepage', class: 'title-page', 'aria-label': 'Title page' },
      tag('h1', {}, text(title)),
      tag('p', { class: 'lede' }, text(about)),
      tag(
        'p',
        {},
        text(`The edition of ${day(edition)}, made from `),
        tag('a', { href: home }, text(home)),
        '.',
      ),
      tag(
        'p',
        {},
        'Our text is under ',
        tag('a', { href: licence.href }, text(licence.name)),
        asCalled({ called }, '. Quotations and table values are the paper’s, quoted with their place.'),
      ),
    ),
  );
}

/** The cover: a picture and nothing else. */
export function coverPage({ title, language }: Imprint, about: string): string {
  const picture = tag('img', { src: 'cover.png', alt: `${title}. ${about}`, role: 'doc-cover' });
  return page(
    'Cover',
    language,
    tag('section', { 'epub:type': 'cover', class: 'cover', 'aria-label': 'Cover' }, picture),
  );
}

const optional = new Set(['glossary.xhtml', 'references.xhtml']);

/** The table of contents, the landmarks and the list of places, for reading systems and readers alike. */
export function navigation(
  parts: readonly Part[],
  locators: readonly Locator[],
  { called, language }: Imprint,
): string {
  const contents = parts.map(({ title, chapters }) =>
    chapters.length === 1
      ? item(chapters[0]?.file ?? '', title)
      : tag('li', {}, tag('span', {}, text(title)), list(chapters.map((one) => item(one.file, one.title)))),
  );
  const chapterFiles = new Set(parts.flatMap(({ chapters }) => chapters.map(({ file }) => file)));
  const marks = [
    ['cover', 'cover.xhtml', 'Cover'],
    ['titlepage', 'title.xhtml', 'Title page'],
    ['toc', 'nav.xhtml#toc', 'Contents'],
    ['bodymatter', parts[0]?.chapters[0]?.file ?? '', 'Beginning'],
    ['glossary', 'glossary.xhtml', 'Glossary'],
    ['bibliography', 'references.xhtml', 'References'],
  ]
    // A book without a glossary, or without references, has no such chapter.
    .filter(([, href]) => !optional.has(href ?? '') || chapterFiles.has(href ?? ''))
    .map(([type, href, name]) => tag('li', {}, tag('a', { 'epub:type': type, href }, name ?? '')));
  const sections = [
    nav('toc', 'Contents', 'doc-toc', list([item('title.xhtml', 'Title page'), ...contents])),
    nav(
      'page-list',
      asCalled({ called }, 'Places in the paper'),
      'doc-pagelist',
      list(locators.map((one) => item(one.href, one.label))),
    ),
    nav('landmarks', 'Landmarks', undefined, list(marks)),
  ];
  return page('Contents', language, lines(...sections));
}

const item = (href: string, name: string) => tag('li', {}, tag('a', { href }, text(name)));

const list = (items: readonly string[]) => tag('ol', {}, lines(...items));

const nav = (type: string, name: string, role: string | undefined, content: string) =>
  tag(
    'nav',
    { 'epub:type': type, id: type, role, 'aria-labelledby': `${type}-title` },
    tag(type === 'toc' ? 'h1' : 'h2', { id: `${type}-title` }, text(name)),
    content,
  );

function page(title: string, language: string, body: string): string {
  const names = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  };
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('title', {}, text(title)),
    tag('link', { rel: 'stylesheet', href: 'book.css' }),
  ];
  const root = tag('html', names, tag('head', {}, ...head), tag('body', {}, body));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${root}\n`;
}

/**
 * What an element holds, as XML. Elements of HTML go into XHTML's namespace, which the document declares; a drawing
 * declares its own.
 * @see https://www.w3.org/TR/DOM-Parsing/#xml-serialization
 */
function xhtml(parent: Tree.ParentNode): string {
  return parent.childNodes.map(written).join('');
}

function written(node: Tree.ChildNode): string {
  if (tree.isTextNode(node)) return text(node.value);
  if (!tree.isElementNode(node)) return '';
  const name = node.tagName;
  const attributes = node.attrs
    .filter((attribute) => attribute.name !== 'xmlns' && attribute.prefix !== 'xmlns')
    .map(({ prefix, name: key, value }) => ` ${prefix ? `${prefix}:` : ''}${key}="${quoted(value)}"`);
  const open = [name, name === 'svg' ? drawingNames : '', ...attributes].join('');
  const inner = xhtml(node);
  return inner === '' ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

const drawingNames = ` xmlns="${html.NS.SVG}" xmlns:xlink="${html.NS.XLINK}"`;

const quoted = (value: string) => text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
