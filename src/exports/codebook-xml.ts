import { v5 as uuid } from 'uuid';
import type { Book } from '../schema/book.ts';
import type { Theme } from '../schema/theme.ts';
import { codebookEntry } from '../domain/codebook.ts';
import { paperAddress } from '../domain/paper-line.ts';

/**
 * The themes as a REFI-QDA codebook (.qdc), version 1.0.
 * @param origin what made it: the site's address.
 * @see https://www.qdasoftware.org/
 */
export function codebookXml(book: Book, origin: string): string {
  const codes = book.themes.map((theme, index) => code(theme, index, book));
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${escaped(origin)}">
  <Codes>
${codes.join('\n')}
  </Codes>
</CodeBook>
`;
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
  const attributes = `guid="${guid(theme, book)}" name="${escaped(theme.name)}" isCodable="true" color="${colour(index)}"`;
  return `    <Code ${attributes}>
      <Description>${escaped(description)}</Description>
    </Code>`;
}

/**
 * Made of the paper's address and the theme's id, and not of the site's address: a theme is the same code wherever
 * the site stands, so that two copies of the codebook can be merged.
 */
const guid = ({ id }: Theme, { paper }: Book) => uuid(`${paperAddress(paper)}#${id}`, uuid.URL);

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
