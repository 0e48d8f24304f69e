// Priority trade issues: the measures of the family, one line each.
export { emergencyActionNotices } from './pti/emergency-action-notices.ts';
export { forcedLaborDenialValue } from './pti/forced-labor-denial-value.ts';
export { forcedLaborReleaseRate } from './pti/forced-labor-release-rate.ts';
export { forcedLaborShipments } from './pti/forced-labor-shipments.ts';
export { forcedLaborValue } from './pti/forced-labor-value.ts';
export { importSafetyViolationRate } from './pti/import-safety-violation-rate.ts';
export { inQuotaShare } from './pti/in-quota-share.ts';
export { pestInterceptionRate } from './pti/pest-interception-rate.ts';
export { pgaDisclaimRate } from './pti/pga-disclaim-rate.ts';
export { pgaFlaggedShare } from './pti/pga-flagged-share.ts';
export { ptiMultiShare } from './pti/pti-multi-share.ts';
export { ptiValue } from './pti/pti-value.ts';
export { quotaDaysToFill } from './pti/quota-days-to-fill.ts';
export { quotaFillRate } from './pti/quota-fill-rate.ts';
export { wroActive } from './pti/wro-active.ts';
export { wroModificationRate } from './pti/wro-modification-rate.ts';
