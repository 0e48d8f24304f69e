import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Gateway share: general imports through the districts and ports of the row over those through all of
 * them, whatever the report shows (also: district share, port share).
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const gatewayShare = measure({
  id: 'imports/gateway-share',
  title: 'Share of district or port in general imports',
  aliases: ['district share', 'port share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(general_value) / sum(general_value) over all districts and ports',
  source: 'definition',
  inputs: {
    part: imports.sum('general_value'),
    nation: imports.sum('general_value').wholeOf('district', 'district_unlading', 'port'),
  },
  compute: ({ part, nation }) => ratioOrNull(part, nation),
});
