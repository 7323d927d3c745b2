/** A field of a Table Schema: a column of a CSV file. */
export interface Field {
  name: string;
  type: 'string' | 'number';
  format?: 'uri';
  description?: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: readonly string[];
    minimum?: number;
    maximum?: number;
  };
}

/**
 * What the columns of a CSV file hold.
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export interface TableSchema {
  fields: Field[];
  /** What cells hold that have no value. */
  missingValues: string[];
  primaryKey?: string;
}
