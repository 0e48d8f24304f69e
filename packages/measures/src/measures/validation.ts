// Post-release validation activities: the measures of the family, one line each.
export { activitiesClosed } from './validation/activities-closed.ts';
export { activitiesOpen } from './validation/activities-open.ts';
export { activitiesOpened } from './validation/activities-opened.ts';
export { activityCycleDays } from './validation/activity-cycle-days.ts';
export { activityDiscrepancyRate } from './validation/activity-discrepancy-rate.ts';
export { activityTimeliness } from './validation/activity-timeliness.ts';
export { entityNonexistenceRate } from './validation/entity-nonexistence-rate.ts';
export { entityScreeningHitRate } from './validation/entity-screening-hit-rate.ts';
export { escalationRate } from './validation/escalation-rate.ts';
export { lineReviewCoverage } from './validation/line-review-coverage.ts';
export { reopenRate } from './validation/reopen-rate.ts';
export { revenuePerActivity } from './validation/revenue-per-activity.ts';
export { riskBasedShare } from './validation/risk-based-share.ts';
export { validationRevenueChange } from './validation/validation-revenue-change.ts';
export { valueReviewCoverage } from './validation/value-review-coverage.ts';
