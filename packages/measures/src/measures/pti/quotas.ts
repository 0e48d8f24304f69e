import { rowsOf } from '../../algebra/record-rows.ts';

const limits = rowsOf('quota_limit');

/** Absolute and tariff-rate quotas, whatever their time; preference levels and competitive need limits are others. */
export const quotas = limits.where(limits.codeIn('kind', 'TRQ', 'ABSOLUTE'));
