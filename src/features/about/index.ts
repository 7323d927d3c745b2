// What others may use of this room, beside its components, scripts and style sheets.
export { accessRecord } from './access-record.ts';
export { readSourceCommit } from './source-commit.ts';
