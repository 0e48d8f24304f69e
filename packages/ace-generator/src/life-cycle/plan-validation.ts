import type { Entry } from '../entry/entry.ts';
import type { Draw } from '../random/draw.ts';
import type { World } from '../world/world.ts';
import type { ValidationCourse } from './course.ts';

const TYPES = [
  'CLASSIFICATION',
  'VALUE',
  'ORIGIN',
  'QUANTITY',
  'PREFERENCE',
  'IPR',
  'MARKING',
  'EXISTENCE',
] as const;

/** Draws how a validation of an entry goes. */
export function planValidation(world: World, entry: Entry, draw: Draw): ValidationCourse {
  const opened = entry.dates.filed + draw.between(15, 120);
  const discrepant = draw.chance(Math.min(0.95, entry.importer.risk * 3));
  const change = Math.round(entry.totals.value * 0.05 * (draw.unit() - 0.1));
  return {
    opened,
    closed: world.calendar.onOrAfter(opened + draw.between(20, 140)),
    discrepant,
    revenue: discrepant ? change : 0,
    trigger: draw.pickBy(
      [
        [0.6, 'RISK'],
        [0.85, 'RANDOM'],
        [0.93, 'ALLEGATION'],
      ] as const,
      'REFERRAL',
    ),
    type: entry.kind === 'adcvd' && draw.chance(0.7) ? 'ADCVD' : draw.pick(TYPES),
  };
}
