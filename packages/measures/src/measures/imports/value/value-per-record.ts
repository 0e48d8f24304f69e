import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';

/**
 * Average value per detail record: general imports value over the records that were summed.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const valuePerRecord = measure({
  id: 'imports/value-per-record',
  title: 'Customs value per detail record, general imports',
  aliases: ['average record value'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(general_value) / sum(card_count)',
  source: 'census-imdb',
  inputs: { value: imports.sum('general_value'), records: imports.sum('card_count') },
  compute: ({ value, records }) => dollarsPer(value, records),
});
