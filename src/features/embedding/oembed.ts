import { z } from 'zod';
import type { Book } from '../../book/schema/book.ts';
import { addresses } from '../../book/addresses.ts';
import { answerFile, type Embed, embeds, frameOf, inHtml } from './embeds.ts';
import { type ToldPiece, toldPages } from './told-pieces.ts';
import { type ExportedFile, json, madeWhenRead, type Place } from '../../site/exporter.ts';
import { text as escaped } from '../../lib/xml.ts';

/**
 * An answer to “how is this page embedded?”, by which course systems and editors turn a pasted address into a frame.
 * @see https://oembed.com/ section 2.3.4, of which this is the type “rich”
 */
export const oembedSchema = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  author_name: z.string(),
  author_url: z.url(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().describe('Seconds for which the answer may be kept.'),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
});

export type Oembed = z.infer<typeof oembedSchema>;

/**
 * The answers for everything that can be embedded, as JSON, and as XML where there is a page for a frame. Their texts are made
 * when they are read.
 */
export function oembedFiles(book: Book, place: Place, provider: string): ExportedFile[] {
  const told = toldPages(book).flatMap(({ page, parts }) => [page, ...parts.filter(isTold)]);
  const asJson = (piece: ToldPiece | Embed, answer: () => Oembed) =>
    madeWhenRead(`${answerFile(piece)}.json`, 'application/json; charset=utf-8', () => json(answer()));
  return [
    ...embeds(book).flatMap((embed) => {
      const answer = () => framed(embed, place, provider);
      return [
        asJson(embed, answer),
        madeWhenRead(`${answerFile(embed)}.xml`, 'text/xml; charset=utf-8', () => xml(answer())),
      ];
    }),
    ...told.map((piece) => asJson(piece, () => quoted(piece, book, place, provider))),
  ];
}

const isTold = (piece: ToldPiece | Embed): piece is ToldPiece => 'words' in piece;

/** What has a page for a frame, in that frame. The provider is the site’s title; what is cited is the author’s. */
function framed(embed: Embed, place: Place, provider: string): Oembed {
  return {
    ...common(embed, place, provider),
    author_name: embed.cited,
    html: frameOf(embed, place(addresses.embed(embed.kind, embed.id))),
    ...embed.size,
  };
}

/** Pieces shown by their own words: a quotation with a link to its place, which needs neither frame nor styles. */
function quoted(piece: ToldPiece, book: Book, place: Place, provider: string): Oembed {
  const { title, words, home } = piece;
  const said = words.map((line) => `<p>${inHtml(line)}</p>`).join('');
  const link = `<a href="${inHtml(place(home))}">${inHtml(title)}</a>`;
  return {
    ...common(piece, place, provider),
    author_name: `${provider}, a companion to ${book.paper.short}`,
    html: `<blockquote cite="${inHtml(place(home))}">${said}<p>${link} (${inHtml(provider)})</p></blockquote>`,
    width,
    height: 40 + [...words, title].reduce((sum, { length }) => sum + 20 + Math.ceil(length / 70) * 26, 0),
  };
}

/** A column of a course page, in which such words are some seventy letters a line. */
const width = 600;

const common = ({ title, home }: { title: string; home: string }, place: Place, provider: string) => ({
  type: 'rich' as const,
  version: '1.0' as const,
  title,
  author_url: place(home),
  provider_name: provider,
  provider_url: place(addresses.home),
  cache_age: day,
});

const day = 86_400;

function xml(answer: Oembed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `  <${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}
