import { v5 as uuid } from 'uuid';
import type { Book } from '../../../book/schema/book.ts';
import type { Theme } from '../../../book/schema/evidence/theme.ts';
import { codebookEntry } from '../codebook.ts';
import { paperAddress } from '../../../book/words/paper-line.ts';

/**
 * The themes as a REFI-QDA codebook (.qdc), version 1.0.
 * @param origin what made it: the site's address.
 * @see https://www.qdasoftware.org/
 */
export function codebookXml(book: Book, origin: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${escaped(origin)}">
  <Codes>
${codesXml(book)}
  </Codes>
</CodeBook>
`;
}

/** The themes as so many `<Code>` elements, which are the same in a codebook and in a project. */
export function codesXml(book: Book): string {
  return book.themes.map((theme, index) => code(theme, index, book)).join('\n');
}

function code(theme: Theme, index: number, book: Book): string {
  const { definition, apply, avoid, clear, borderline } = codebookEntry(theme, book);
  const description = [
    definition,
    `Apply it: ${apply}`,
    `Do not: ${avoid}`,
    `A clear example: “${clear.words}” ${clear.why}`,
    `A borderline example: “${borderline.words}” ${borderline.why}`,
  ].join('\n');
  const attributes = `guid="${qdaGuid(theme.id, book)}" name="${escaped(theme.name)}" isCodable="true" color="${colour(index)}"`;
  return `    <Code ${attributes}>
      <Description>${escaped(description)}</Description>
    </Code>`;
}

/**
 * The identity of a theme, by its id, or of something else, by a name that no id can be. Made of the paper's address
 * and not of the site's: a theme is the same code wherever the site is, so that two copies of the codebook can be
 * merged.
 */
export function qdaGuid(name: string, { paper }: Book): string {
  return uuid(`${paperAddress(paper)}#${name}`, uuid.URL);
}

/** Colours a golden angle apart: distinct for as many themes as come, and a new theme at the end changes no other. */
function colour(index: number): string {
  const hue = (index * 137.508) % 360;
  // HSL to RGB, at a saturation and lightness that keep labels readable on white.
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    const value = lightness - saturation * lightness * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

const saturation = 0.5;
const lightness = 0.42;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
