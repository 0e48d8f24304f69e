/** Whether a season is added to a trend, or multiplies it. */
export type DecompositionModel = 'additive' | 'multiplicative';
