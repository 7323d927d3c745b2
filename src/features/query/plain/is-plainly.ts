/** Whether a query is nothing but words, without any sign of the query language: those are read as they are meant. */
export function isPlainly(query: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(query) &&
    !/["“”„«»()*:]|(?:^|\s)[-−–](?=\S)|(?:^|\s)['‘]|\b(?:AND|OR|NOT|NEAR)\b/u.test(query)
  );
}

/**
 * Whether its only signs of the query language are marks that people write and paste with several words, quotation marks
 * and brackets: where such a query finds nothing, its words may.
 */
export function isLoosely(query: string): boolean {
  return (
    /[\p{L}\p{N}]\P{L}+[\p{L}\p{N}]/u.test(query) &&
    !/\*|[\p{L}\p{N}]:(?=\S)|(?:^|\s)[-−–](?=\S)|\b(?:AND|OR|NOT|NEAR)\b/u.test(query)
  );
}

/** A query without those marks. */
export const unmarked = (query: string): string => query.replace(/["“”„«»():]/g, ' ');
