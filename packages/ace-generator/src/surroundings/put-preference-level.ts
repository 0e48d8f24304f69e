import { firstDay, type Month } from '../calendar/month.ts';
import { putOnce } from '../output/record-sink.ts';
import { drawPort } from '../world/ports.ts';
import type { Setting } from './surroundings.ts';

/** Square metres a year that garments of Mexico may have under the preference level, in hundredths. @source USMCA, Annex 6-A, as generally known */
const LIMIT = 4_500_000_000;
const LEVEL = 'TPL-MX';

/** The tariff preference level of a year: its limit in the month that opens it or the world, and what a month charges. */
export function putPreferenceLevel({ world, sink, draw }: Setting, month: Month): void {
  const opens = firstDay(month - (month % 12));
  if (month === world.size.from || month % 12 === 0) {
    putOnce(sink, 'quota_limit', firstDay(month), {
      quota_no: LEVEL,
      kind: 'TPL',
      country: 'MX',
      hts: '6203',
      opens,
      closes: opens + 364,
      limit_qty: LIMIT,
      unit: 'M2',
    });
  }
  const random = draw(98_000 + month, 0);
  putOnce(sink, 'quota_charge', firstDay(month) + 14, {
    quota_no: LEVEL,
    opens,
    charged: firstDay(month) + 14,
    port: drawPort(random, 'south'),
    qty_charged: random.between(1000, 30_000) * 1000,
    entries: random.between(1, 400),
  });
}
