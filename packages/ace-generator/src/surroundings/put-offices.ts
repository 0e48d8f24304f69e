import { firstDay, type Month } from '../calendar/month.ts';
import { digits } from '../identities/party-number.ts';
import { putOnce } from '../output/record-sink.ts';
import { allPorts } from '../world/ports.ts';
import type { Setting } from './surroundings.ts';

const CENTERS = Array.from({ length: 10 }, (_, index) => `CEE${digits(index + 1, 3)}`);

/** Positions with the number that the law asks for of each. @source Homeland Security Act, sec. 412(b), as generally known */
const POSITIONS = [
  ['IMPORT_SPECIALIST', true, 984],
  ['ENTRY_SPECIALIST', true, 409],
  ['AUDITOR', true, 364],
  ['SUPPORT', false, 0],
] as const;

const TASKS = [
  ['REVIEW', true],
  ['EXAM', true],
  ['PROTEST', true],
  ['ADMIN', false],
] as const;

/** The people and the money of the offices in a month, and the debts that they keep. */
export function putOffices(setting: Setting, month: Month): void {
  const units = [...CENTERS, ...allPorts.slice(0, 8)];
  units.forEach((unit, place) => {
    putPositions(setting, month, unit, place);
    putTime(setting, month, unit, place);
    putCosts(setting, month, unit, place);
  });
  putReceivables(setting, month);
}

function putPositions({ sink, draw }: Setting, month: Month, unit: string, place: number): void {
  const random = draw(80_000 + month, place);
  for (const [position, revenue, mandated] of POSITIONS) {
    const share = Math.floor(mandated / 18);
    putOnce(sink, 'staff_position', firstDay(month), {
      month: firstDay(month),
      unit,
      position,
      revenue_position: revenue,
      onboard: Math.max(100, Math.round((share === 0 ? 12 : share) * 100 * (0.9 + 0.2 * random.unit()))),
      mandated: share,
      departures: random.between(0, 3),
    });
  }
}

function putTime({ world, sink, draw }: Setting, month: Month, unit: string, place: number): void {
  const random = draw(81_000 + month, place);
  const day = world.calendar.onOrAfter(firstDay(month) + 5);
  for (const [task, revenue] of TASKS) {
    const hours = random.between(500, 9000);
    putOnce(sink, 'staff_time', day, { day, unit, task, revenue_function: revenue, hours });
  }
}

function putCosts({ sink, draw }: Setting, month: Month, unit: string, place: number): void {
  const random = draw(82_000 + month, place);
  for (const activity of ['COLLECTION', 'ENFORCEMENT', 'EXAMINATION']) {
    const cost = random.between(200, 4000) * 10_000;
    const fund = activity === 'COLLECTION' ? 'COBRA' : null;
    putOnce(sink, 'cost_ledger', firstDay(month), { month: firstDay(month), unit, activity, fund, cost });
  }
}

/** Balances grow a little from month to month (our estimate), in proportion to the world. */
function putReceivables({ world, sink, draw }: Setting, month: Month): void {
  const asOf = firstDay(month + 1) - 1;
  const base = Math.max(1, Math.round(world.size.lines)) * 5000;
  ['DUTY', 'ADCVD', 'PENALTY'].forEach((receivable, place) => {
    const gross = Math.round(
      base * (place === 1 ? 2 : 0.7) * (1 + 0.02 * draw(83_000 + month, place).unit()),
    );
    putOnce(sink, 'receivable_snapshot', asOf, {
      as_of_date: asOf,
      receivable_class: receivable,
      gross_receivable: gross,
      allowance: Math.round(gross * (place === 1 ? 0.85 : 0.35)),
    });
  });
}
