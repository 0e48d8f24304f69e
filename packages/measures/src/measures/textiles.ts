// Textile Clearinghouse: the measures of the family, one line each.
export { apparelSmeShare } from './textiles/apparel-sme-share.ts';
export { capacityRatio } from './textiles/capacity-ratio.ts';
export { commercialFraudPenalties } from './textiles/commercial-fraud-penalties.ts';
export { factoryClosedRate } from './textiles/factory-closed-rate.ts';
export { factoryNoncomplianceRate } from './textiles/factory-noncompliance-rate.ts';
export { factoryRefusalRate } from './textiles/factory-refusal-rate.ts';
export { factoryVisits } from './textiles/factory-visits.ts';
export { preferenceDiscrepantRate } from './textiles/preference-discrepant-rate.ts';
export { recoveryPerVisit } from './textiles/recovery-per-visit.ts';
export { smeDeclaredVariance } from './textiles/sme-declared-variance.ts';
export { smeImports } from './textiles/sme-imports.ts';
export { supplierShareSme } from './textiles/supplier-share-sme.ts';
export { textileSeizures } from './textiles/textile-seizures.ts';
export { tplFillRate } from './textiles/tpl-fill-rate.ts';
export { transshipmentDiscrepantRate } from './textiles/transshipment-discrepant-rate.ts';
export { valuePerSme } from './textiles/value-per-sme.ts';
