import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { notices } from './notices.ts';

const proposed = notices.where(notices.is('proposed'));

/**
 * Share of the notices that proposed an action in the period which became action taken, as known now.
 *
 * @nulls Null when no action was proposed.
 */
export const cf29ProposedToTaken = measure({
  id: 'workforce/cf29-proposed-to-taken',
  title: 'Proposed actions made final',
  aliases: ['CF-29 proposed to taken'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(notice where proposed and taken) / count(notice where proposed)',
  source: 'cfr-19-152-2',
  inputs: { taken: proposed.count().where(notices.is('taken')), proposed: proposed.count() },
  compute: ({ taken, proposed: all }) => ratioOrNull(taken, all),
});
