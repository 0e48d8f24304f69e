import { measure } from '../../algebra/measure.ts';
import { normalisedHerfindahl } from '../../formulas/concentration/normalised-herfindahl.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Normalised origin HHI: HHI rescaled to run from 0 among equals to 1, whatever the number of suppliers
 * (also: normalized Herfindahl).
 *
 * @nulls Null with fewer than two origins.
 */
export const hhiNormalised = measure({
  id: 'concentration/hhi-normalised',
  title: 'Normalised HHI of origins, general imports',
  aliases: ['normalized HHI'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: '(H - 1/n) / (1 - 1/n), H = sum((v / V)^2), n countries',
  source: 'wits-metadata',
  inputs: { origins: originValues },
  compute: ({ origins }) => normalisedHerfindahl(amountsOf(origins)),
});
