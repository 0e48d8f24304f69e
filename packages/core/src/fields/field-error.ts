import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** A column that no relation of the vocabulary has: it has no class. Its name is not repeated. */
  FIELD_UNKNOWN: (p: { relation: string }) =>
    `a column of ${p.relation} is in no catalogue of fields; what has no class is refused`,
  /** A column that is named as a credential, or brings one. */
  CREDENTIAL_COLUMN: (p: { relation: string }) =>
    `a column of ${p.relation} is a credential or a trade partner number, which never enter; nothing was loaded`,
} as const;

/** A column has no class, or one that enters nowhere. */
export const FieldError = errorClass('FieldError', sentences);
