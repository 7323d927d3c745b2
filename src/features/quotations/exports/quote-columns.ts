import { z } from 'zod';
import type { Field, TableSchema } from '../../../site/table-schema.ts';

/**
 * The columns of `quotes.csv`, from the schema of the records in `quotes.json`; a cell of several values has them
 * between semicolons.
 */
export function quoteColumns(record: z.ZodType): TableSchema {
  const { properties = {} } = z.toJSONSchema(record);
  const fields = Object.entries(properties).map(([name, given]): Field => {
    const { description, type, format, minItems, anyOf, enum: values } = given as JsonField;
    const named = values ?? anyOf?.find((one) => one.enum)?.enum;
    const kinds = [type, ...(anyOf ?? []).map((one) => one.type)].flat();
    const required = !kinds.includes('null') && (type !== 'array' || (minItems ?? 0) > 0);
    const told = [description, type === 'array' && 'Values are separated by “; ”.'].filter(Boolean).join(' ');
    return {
      name,
      type: 'string',
      ...(format === 'uri' && { format }),
      ...(told && { description: told }),
      constraints: {
        ...(required && { required }),
        ...(name === 'id' && { unique: true }),
        ...(named && { enum: named }),
      },
    };
  });
  return { fields, missingValues: [''], primaryKey: 'id' };
}

interface JsonField {
  description?: string;
  type?: string | readonly string[];
  format?: string;
  minItems?: number;
  enum?: readonly string[];
  anyOf?: readonly { type?: string; enum?: readonly string[] }[];
}
