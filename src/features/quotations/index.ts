// What others may use of this room, beside its components, scripts and style sheets.
export { comparedGroups } from './compare/compare-groups.ts';
export { queryExamples } from './explorer/query-examples.ts';
export { quoteAids, quoteCorpus, quoteExtras } from './explorer/quote-corpus.ts';
export { type ShardList, shardName, shards } from './explorer/quote-shards.ts';
export { annotations } from './exports/annotations.ts';
export { quotes } from './exports/quotes.ts';
export { quotationFacts } from './quotation-facts.ts';
export { bearingTables } from './quotation-tables.ts';
export { quotationProps } from './quotation.ts';
export { related } from './related.ts';
export { themeMatrix, voiceMatrix } from './themes/matrix.ts';
export { byTheme, sharedGroups } from './themes/quotes-page.ts';
export { voiceTable } from './voices/voice-table.ts';
export { voiceKicker, voicesBySide, voiceView } from './voices/voices.ts';
export { whoSpeaks } from './voices/who-speaks.ts';
