import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Importer exit rate (churn): of the importers with entries in the period compared with, the share that has none in
 * this one. Compare with the year before for the exit rate of the Exporter Dynamics Database. One that enters at
 * another port has left this one, in a report by port. Cancelled entries do not count.
 *
 * @nulls Null when no importer was active in the base period.
 */
export const importerChurn = measure({
  id: 'risk/importer-churn',
  title: 'Importer exit rate',
  aliases: ['importer churn', 'importers that stopped importing'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(importers in the base period and not now) / count(importers in the base period)',
  source: 'census-exdb',
  inputs: { importers: standingEntries.matched(['importer'], { entries: standingEntries.count() }) },
  compute: ({ importers }) => {
    const active = importers.filter(({ base }) => (base?.entries ?? 0) > 0);
    return ratioOrNull(active.filter(({ current }) => (current?.entries ?? 0) === 0).length, active.length);
  },
});
