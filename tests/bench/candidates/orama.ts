import {
  type AnyOrama,
  type Results,
  type SearchParams,
  create,
  insertMultiple,
  save,
  search,
} from '@orama/orama';
import { asking, type Candidate } from '../candidate.ts';
import { filtered } from '../put.ts';
import { wholeOf } from '../scan.ts';

export const candidate: Candidate = {
  async load(source) {
    const facets = source.facets.map(({ id, multiple }) => [id, multiple ? 'enum[]' : 'enum'] as const);
    const database: AnyOrama = create({ schema: { text: 'string', ...Object.fromEntries(facets) } });
    const documents = source.entries.map(({ id, text, values }) => ({
      id,
      text,
      ...Object.fromEntries(
        facets.map(([facet, type]) => [facet, valueOf(values[facet], type === 'enum[]')]),
      ),
    }));
    await insertMultiple(database, documents, source.entries.length);
    const several = new Set(source.facets.filter(({ multiple }) => multiple).map(({ id }) => id));
    const counted = Object.fromEntries(facets.map(([id]) => [id, {}]));
    return {
      ask(asked) {
        const put = filtered(wholeOf(asked, source), several);
        if (!put) return undefined;
        const term = put.term ? { term: put.term, properties: ['text'], threshold: 0 } : {};
        const parameters = {
          ...term,
          ...(put.where && { where: put.where }),
          facets: counted,
          limit: source.entries.length,
        } as SearchParams<AnyOrama>;
        return asking(
          () => search(database, parameters) as Results<{ id: string }>,
          (found) => ({
            ids: found.hits.map(({ id }) => id),
            counts: Object.fromEntries(
              Object.entries(found.facets ?? {}).map(([id, { values }]) => [id, values]),
            ),
          }),
        );
      },
      index: () => JSON.stringify(save(database)),
    };
  },
};

function valueOf(values: string[] | undefined, several: boolean): string | string[] | undefined {
  return several ? (values ?? []) : values?.[0];
}
