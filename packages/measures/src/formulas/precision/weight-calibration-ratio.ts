import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';

/**
 * Weight calibration ratio: what the weights of a sample add to, over the frame that they should add to; one when
 * the weights are sound.
 *
 * @formula sum(w) / sum(N_h)
 * @unit 1 (a ratio)
 * @nulls Null when a weight or a population is null, and when the populations add to zero.
 * @source cochran-1977
 * @throws MeasureInputError - a weight or a population is negative or not finite
 * @example
 * weightCalibrationRatio({ weights: [3, 3, 3, 4, 4], populations: [15, 12] }); // => 0.62962962963
 * weightCalibrationRatio({ weights: [], populations: [] }); // => null
 */
export function weightCalibrationRatio(
  sample: Readonly<Record<'weights' | 'populations', readonly (number | null)[]>>,
): number | null {
  const weights = reportedAmounts('weightCalibrationRatio', 'weights', sample.weights);
  const populations = reportedAmounts('weightCalibrationRatio', 'populations', sample.populations);
  if (weights === null || populations === null) return null;
  return quotientOrNull(compensatedSum(weights), compensatedSum(populations));
}
