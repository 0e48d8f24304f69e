import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const containers = rowsOf('bill_container');

/**
 * Share of the containers that arrived in the period and had been laden in a port of the Container Security
 * Initiative (CSI).
 *
 * @nulls Null when no container arrived.
 */
export const csiContainerShare = measure({
  id: 'exams/csi-container-share',
  title: 'Container Security Initiative coverage',
  aliases: ['CSI share', 'containers through CSI ports'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(container arrival where csi_port) / count(container arrival)',
  source: 'cbp-par-2007',
  inputs: { covered: containers.count().where(containers.is('csi_port')), arrived: containers.count() },
  compute: ({ covered, arrived }) => ratioOrNull(covered, arrived),
});
