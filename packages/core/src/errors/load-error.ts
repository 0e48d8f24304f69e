import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** A total that the publisher printed is not the sum of the rows; the first that disagrees is named. */
  CONTROL_MISMATCH: (p: {
    measure: string;
    file: string;
    where: string;
    published: string;
    loaded: string;
    unit: string;
    mismatches: number;
    quarantined: number;
  }) =>
    `${p.measure} does not agree with ${p.file} for ${p.where}: published ${p.published}, loaded ${p.loaded} (${p.unit}); ` +
    `${p.mismatches} totals disagree, ${p.quarantined} rows in quarantine; nothing was loaded`,
  /** More rows are not understood than `quarantineLimit`; the place is that of the first. */
  TOO_MANY_QUARANTINED: (p: { quarantined: number; limit: number; codes: string }) =>
    `${p.quarantined} rows were not understood (${p.codes}) where ${p.limit} are allowed; nothing was loaded`,
  /** The release has no row at all. */
  NOTHING_TO_LOAD: () => 'the release has no row; nothing was loaded',
  /** `asOf` is not a date. */
  AS_OF_NOT_UNDERSTOOD: () => 'as-of is not a date as 2025-08-31',
} as const;

/** A release is refused as a whole: the warehouse is as it was before. */
export const LoadError = errorClass('LoadError', sentences);
