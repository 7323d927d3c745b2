import { z } from 'zod';
import type { Book } from '../schema/book.ts';
import { addresses } from '../domain/addresses.ts';
import { answerFile, type Embed, embeds, frameOf } from '../domain/embeds.ts';
import { type ExportedFile, json, madeWhenRead, type Place } from './exporter.ts';

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

/** The answers for everything that can be embedded, each as JSON and as XML. Their texts are made when they are read. */
export function oembedFiles(book: Book, place: Place, provider: string): ExportedFile[] {
  return embeds(book).flatMap((embed) => {
    const path = answerFile(embed);
    const answer = () => oembed(embed, place, provider);
    return [
      madeWhenRead(`${path}.json`, 'application/json; charset=utf-8', () => json(answer())),
      madeWhenRead(`${path}.xml`, 'text/xml; charset=utf-8', () => xml(answer())),
    ];
  });
}

/** One answer. The provider is the site’s title; what is cited is the author’s. */
function oembed(embed: Embed, place: Place, provider: string): Oembed {
  return {
    type: 'rich',
    version: '1.0',
    title: embed.title,
    author_name: embed.cited,
    author_url: place(embed.home),
    provider_name: provider,
    provider_url: place(addresses.home),
    cache_age: day,
    html: frameOf(embed, place(addresses.embed(embed.kind, embed.id))),
    ...embed.size,
  };
}

const day = 86_400;

function xml(answer: Oembed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `  <${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
