// What others may use of this room, beside its components, scripts and style sheets.
export { readAccessRecord } from './access-record.ts';
export { conformancePath, conformanceReport } from './conformance.ts';
export { readSourceCommit } from './source-commit.ts';
