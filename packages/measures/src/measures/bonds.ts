// Bonds and sureties: the measures of the family, one line each.
export { bondCoverageRatio } from './bonds/bond-coverage-ratio.ts';
export { bondFaceAmount } from './bonds/bond-face-amount.ts';
export { bondSaturationRate } from './bonds/bond-saturation-rate.ts';
export { bondSufficiencyRate } from './bonds/bond-sufficiency-rate.ts';
export { bondsActive } from './bonds/bonds-active.ts';
export { insufficiencyCureRate } from './bonds/insufficiency-cure-rate.ts';
export { insufficiencyNotices } from './bonds/insufficiency-notices.ts';
export { requiredBondAmount } from './bonds/required-bond-amount.ts';
export { stbShare } from './bonds/stb-share.ts';
export { suretyConcentration } from './bonds/surety-concentration.ts';
export { suretyDemands } from './bonds/surety-demands.ts';
export { suretyPaymentRate } from './bonds/surety-payment-rate.ts';
export { underSecuredAmount } from './bonds/under-secured-amount.ts';
