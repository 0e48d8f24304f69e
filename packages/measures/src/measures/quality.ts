// Data quality: the measures of the family, one line each.
export { carryoverShare } from './quality/carryover-share.ts';
export { censusCoverageRatio } from './quality/census-coverage-ratio.ts';
export { controlTotalVariance } from './quality/control-total-variance.ts';
export { correctionRate } from './quality/correction-rate.ts';
export { duplicateKeyRate } from './quality/duplicate-key-rate.ts';
export { feedLatency } from './quality/feed-latency.ts';
export { fieldCompleteness } from './quality/field-completeness.ts';
export { firstPassAcceptance } from './quality/first-pass-acceptance.ts';
export { freshnessBreachRate } from './quality/freshness-breach-rate.ts';
export { headerLineMismatch } from './quality/header-line-mismatch.ts';
export { htsValidityRate } from './quality/hts-validity-rate.ts';
export { imputedValueShare } from './quality/imputed-value-share.ts';
export { messageRejectRate } from './quality/message-reject-rate.ts';
export { orphanRate } from './quality/orphan-rate.ts';
export { rejectCauseShare } from './quality/reject-cause-share.ts';
export { unitMissingRate } from './quality/unit-missing-rate.ts';
