import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** The schema could not be brought to the newest version; it is as it was. */
  MIGRATION_FAILED: (p: { migration: string }) =>
    `the migration ${p.migration} failed; the schema is as it was before`,
  /** The warehouse was used after it was closed. */
  CLOSED: () => 'the warehouse is closed',
} as const;

/** The warehouse cannot be opened or used. */
export const WarehouseError = errorClass('WarehouseError', sentences);
