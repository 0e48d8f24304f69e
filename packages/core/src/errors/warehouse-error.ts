import { errorClass, type CodedErrorClass } from '@tradepulse/privacy';

const sentences = {
  MIGRATION_FAILED: (p: { migration: string }) =>
    `the migration ${p.migration} failed; the schema is as it was before`,
  CLOSED: () => 'the warehouse is closed',
} as const;

/** The warehouse cannot be opened or used. */
export const WarehouseError: CodedErrorClass<typeof sentences> = errorClass('WarehouseError', sentences);
