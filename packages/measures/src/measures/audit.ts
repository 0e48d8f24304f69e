// Regulatory audit: the measures of the family, one line each.
export { auditCollectionRate } from './audit/audit-collection-rate.ts';
export { auditCycleDays } from './audit/audit-cycle-days.ts';
export { auditFindingRate } from './audit/audit-finding-rate.ts';
export { auditOnTimeRate } from './audit/audit-on-time-rate.ts';
export { auditRecommendedRecovery } from './audit/audit-recommended-recovery.ts';
export { auditReturn } from './audit/audit-return.ts';
export { auditRevenueCollected } from './audit/audit-revenue-collected.ts';
export { auditRevenueIdentified } from './audit/audit-revenue-identified.ts';
export { auditSurveyShare } from './audit/audit-survey-share.ts';
export { auditSustainedRate } from './audit/audit-sustained-rate.ts';
export { auditValueCoverage } from './audit/audit-value-coverage.ts';
export { auditsCompleted } from './audit/audits-completed.ts';
export { identifiedPerAudit } from './audit/identified-per-audit.ts';
