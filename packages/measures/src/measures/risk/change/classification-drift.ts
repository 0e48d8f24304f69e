import type { Matched } from '../../../algebra/aggregate.ts';
import { allOf } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';
import { movedToLowerRates } from '../../../formulas/targeting/moved-to-lower-rates.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const rated = standingLines.where(
  allOf(standingLines.reported('manufacturer'), standingLines.reported('mfn_rate')),
);

type Item = Matched<'value' | 'rate'>;

const changeOf = ({ base, current }: Item) => ({
  rate: current?.rate ?? base?.rate ?? null,
  change: (current?.value ?? 0) - (base?.value ?? 0),
});

/**
 * Duty-lowering classification drift: for each pair of importer and manufacturer, value that left tariff numbers
 * (HTS10) with a higher rate since the period compared with and can have gone to numbers with a lower rate that
 * gained; the sum over pairs. The rate is the lowest without preference that the number has, now or else then. A
 * pair that sells other goods drifts as well: it is a screen. Lines without manufacturer or rate do not count, nor do
 * cancelled entries.
 *
 * @nulls Never null; zero when nothing moved to a lower rate.
 */
export const classificationDrift = measure({
  id: 'risk/classification-drift',
  title: 'Duty-lowering classification drift',
  aliases: ['misclassification drift', 'reclassification to lower duty'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum over importer and manufacturer of matched min(loss at a higher rate, gain at a lower rate)',
  source: 'gao-17-618',
  inputs: {
    items: rated.matched(['importer', 'manufacturer', 'hts10'], {
      value: rated.sum('entered_value'),
      rate: rated.minimum('mfn_rate'),
    }),
  },
  compute: ({ items }) => {
    const pairs = Map.groupBy(items, ({ key }) => `${key[0] ?? ''} ${key[1] ?? ''}`);
    const moved = [...pairs.values()].map((of) => movedToLowerRates(of.map(changeOf)));
    return ratioOrNull(sumOrNull(moved), 100);
  },
});
