/** Whether a query is nothing but words, without any sign of the query language: those are read as they are meant. */
export function isPlainly(query: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(query) &&
    !/["“”„«»()*:]|(?:^|\s)[-−–](?=\S)|(?:^|\s)['‘]|\b(?:AND|OR|NOT|NEAR)\b/u.test(query)
  );
}
