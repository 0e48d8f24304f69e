import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * Express and mail share of IPR seizures: infringing shipments seized that came by express consignment or
 * international mail (small packages). FY2017: about 90 percent.
 *
 * @nulls Null when nothing was seized.
 */
export const iprExpressMailShare = measure({
  id: 'ipr/ipr-express-mail-share',
  title: 'Express and mail share',
  aliases: ['small package seizures'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(seizure where ipr and mode in EXPRESS, MAIL) / count(seizure where ipr)',
  source: 'cbp-ipr-statistics',
  inputs: {
    small: infringingSeizures.count().where(infringingSeizures.codeIn('mode', 'EXPRESS', 'MAIL')),
    shipments: infringingSeizures.count(),
  },
  compute: ({ small, shipments }) => ratioOrNull(small, shipments),
});
