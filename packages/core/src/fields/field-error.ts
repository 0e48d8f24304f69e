import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** A column that no relation of the vocabulary has: it has no class. Its name is not repeated. */
  FIELD_UNKNOWN: (p: { relation: string }) =>
    `a column of ${p.relation} is in no catalogue of fields; what has no class is refused`,
} as const;

/** A column has no class. */
export const FieldError = errorClass('FieldError', sentences);
