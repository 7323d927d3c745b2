import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book/book.ts';
import {
  quoteCorpus,
  quoteExtras,
  type ShardList,
  shardName,
  shards,
} from '../../features/quotations/index.ts';
import { Corpus, pack, tally } from '../../features/query/index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const book = await getBook();
  if (book.quotes.length === 0) return [];
  const source = quoteCorpus(book);
  const [, ...further] = shards(book.quotes.length);
  const list: ShardList = {
    size: book.quotes.length,
    tally: tally(new Corpus(source)),
    further: further.map((_, at) => `${shardName(at + 2)}.json`),
  };
  return shards(book.quotes.length).map((span, at) => {
    const packed = pack({ facets: source.facets, entries: source.entries.slice(span.from, span.to) });
    const isFirst = at === 0;
    const parts = { ...packed, ...quoteExtras(book, span), ...(isFirst && further.length > 0 ? list : {}) };
    return { params: { shard: isFirst ? 'corpus' : shardName(at + 1) }, props: { parts } };
  });
};

/** What the explorer searches and shows; only its own page fetches it: the first when it is opened, the others when something is asked. */
export const GET: APIRoute = ({ props }) => Response.json(props['parts']);
