import record from './access-record.json' with { type: 'json' };
import { accessRecordSchema } from './access-record-schema.ts';

/** What the accessibility tests last ran and found: they write it, and `/about/accessibility/` tells it. */
export const accessRecord = accessRecordSchema.parse(record);
