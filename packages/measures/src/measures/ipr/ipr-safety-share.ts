import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * Health and safety share of IPR seizures: infringing shipments seized whose goods threaten health or safety, such
 * as medicines or batteries.
 *
 * @nulls Null when nothing was seized.
 */
export const iprSafetyShare = measure({
  id: 'ipr/ipr-safety-share',
  title: 'Health and safety share of IPR seizures',
  aliases: ['consumer safety share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(seizure where ipr and hs_risk) / count(seizure where ipr)',
  source: 'cbp-ipr-statistics',
  inputs: {
    unsafe: infringingSeizures.count().where(infringingSeizures.is('hs_risk')),
    shipments: infringingSeizures.count(),
  },
  compute: ({ unsafe, shipments }) => ratioOrNull(unsafe, shipments),
});
