// Centers of Excellence and Expertise: the measures of the family, one line each.
export { accountCoverage } from './cee/account-coverage.ts';
export { accountPartnerShare } from './cee/account-partner-share.ts';
export { accountsManaged } from './cee/accounts-managed.ts';
export { centerReleaseRatio } from './cee/center-release-ratio.ts';
export { centerRevenueIdentified } from './cee/center-revenue-identified.ts';
export { centerReviewRate } from './cee/center-review-rate.ts';
export { classificationUniformity } from './cee/classification-uniformity.ts';
export { industryShareOfDuty } from './cee/industry-share-of-duty.ts';
export { portfolioValue } from './cee/portfolio-value.ts';
export { protestsPerThousandCenter } from './cee/protests-per-thousand-center.ts';
