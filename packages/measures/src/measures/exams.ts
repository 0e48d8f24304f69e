// Examinations and targeting: the measures of the family, one line each.
export { discrepancyRate } from './exams/discrepancy-rate.ts';
