import lunr from 'lunr';
import { asking, type Candidate } from '../candidate.ts';
import { clauses } from '../put.ts';
import { wholeOf } from '../scan.ts';

export const candidate: Candidate = {
  load(source) {
    const index = lunr((builder) => {
      // Neither stems nor stop words: both make different words one.
      builder.pipeline.remove(lunr.stemmer);
      builder.pipeline.remove(lunr.stopWordFilter);
      builder.searchPipeline.remove(lunr.stemmer);
      builder.field('text');
      for (const { id } of source.facets) builder.field(id);
      for (const { id, text, values } of source.entries) builder.add({ id, text, ...values });
    });
    return {
      ask(asked) {
        const put = clauses(wholeOf(asked, source));
        if (!put) return undefined;
        return asking(
          () =>
            index.query((query) => {
              for (const { term, field, presence } of put)
                query.term(term, { fields: [field], presence: presences[presence] });
            }),
          (found) => ({ ids: found.map(({ ref }) => ref) }),
        );
      },
      index: () => JSON.stringify(index),
    };
  },
};

const presences = {
  required: lunr.Query.presence.REQUIRED,
  prohibited: lunr.Query.presence.PROHIBITED,
  optional: lunr.Query.presence.OPTIONAL,
};
