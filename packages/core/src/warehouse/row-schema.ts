import {
  storedColumns,
  type Column,
  type Fact,
  type FactName,
  type Facts,
  type PublishedRow,
} from '@tradepulse/measures';
import { z } from 'zod';

/**
 * The zod validator of a fact's published rows, derived from the vocabulary. Hosts that make rows of their
 * own check them with it; readers decode by the same columns.
 */
export function publishedRowSchema<F extends FactName>(fact: Facts[F]): z.ZodType<PublishedRow<Facts[F]>> {
  const shape = Object.fromEntries(
    storedColumns(fact as Fact).map(([name, column]) => [name, columnSchema(column)]),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built column by column from the definition of the row type
  return z.strictObject(shape) as unknown as z.ZodType<PublishedRow<Facts[F]>>;
}

function columnSchema(column: Column): z.ZodType {
  const schema = valueSchema(column);
  return column.nullable ? schema.nullable() : schema;
}

function valueSchema(column: Column): z.ZodType {
  switch (column.type) {
    case 'code': {
      const [least, most] = column.width ?? [1, 32];
      return z
        .string()
        .min(least)
        .max(most)
        .regex(/^[0-9A-Za-z*+-]+$/);
    }
    case 'year':
      return z.int().min(1900).max(2999);
    case 'month':
      return z.int().min(1).max(12);
    case 'amount':
    case 'quantity':
    case 'weight':
    case 'count':
      return z.int().nonnegative();
  }
}
