// Preference and free trade agreements: the measures of the family, one line each.
export { claimingImportersShare } from './fta/claiming-importers-share.ts';
export { claimsVerified } from './fta/claims-verified.ts';
export { cnlProximity } from './fta/cnl-proximity.ts';
export { dutySavings } from './fta/duty-savings.ts';
export { eligibleValue } from './fta/eligible-value.ts';
export { mpfExemptValue } from './fta/mpf-exempt-value.ts';
export { postImportationClaims } from './fta/post-importation-claims.ts';
export { postImportationRefunds } from './fta/post-importation-refunds.ts';
export { preferenceDependence } from './fta/preference-dependence.ts';
export { preferenceMargin } from './fta/preference-margin.ts';
export { preferenceRecapturedDuty } from './fta/preference-recaptured-duty.ts';
export { preferentialShare } from './fta/preferential-share.ts';
export { preferentialValue } from './fta/preferential-value.ts';
export { unclaimedSavings } from './fta/unclaimed-savings.ts';
export { utilisationRate } from './fta/utilisation-rate.ts';
export { verificationDenialRate } from './fta/verification-denial-rate.ts';
