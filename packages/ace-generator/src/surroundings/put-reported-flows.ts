import { firstDay, monthText } from '../calendar/month.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Cell } from '../world/cells.ts';
import { monthsOf, type Setting } from './surroundings.ts';

/**
 * What other countries report: the mirror of the world's imports by country and heading, a matrix of world trade,
 * and the size of economies. Partners report a little less than is entered, free on board.
 */
export function putReportedFlows(setting: Setting): void {
  const years = [...new Set(monthsOf(setting.world).map((month) => Number(monthText(month).slice(0, 4))))];
  for (const year of years) {
    putMirror(setting, year);
    putEconomy(setting, year);
  }
}

const LARGEST = 400;

function putMirror(setting: Setting, year: number): void {
  const { world, sink, draw } = setting;
  const known = firstDay(world.size.from);
  largestFlows(setting).forEach(([key, value], place) => {
    const [partner = '', commodity = ''] = key.split(' ');
    const random = draw(95_000 + year, place);
    const diverted = world.claims.diverted.has(key);
    const fob = Math.round(value * 100 * (diverted ? 0.35 : 0.88 + 0.15 * random.unit()));
    const flow = { year, partner, commodity };
    putOnce(sink, 'mirror_flow', known, { ...flow, partner_fob: fob, quantity_kg: Math.round(fob / 900) });
    const exporter = { year, exporter_country: partner, commodity };
    putOnce(sink, 'world_flow', known, { ...exporter, importer_country: 'US', value: fob });
    const others = Math.round(fob * (diverted ? 0.05 : 0.5 + random.unit()));
    putOnce(sink, 'world_flow', known, { ...exporter, importer_country: 'DE', value: others });
  });
}

function largestFlows({ world }: Setting): readonly (readonly [key: string, value: number])[] {
  const sums = new Map<string, number>();
  world.cells.forEach((cell: Cell, place) => {
    const key = `${cell.country} ${cell.hts10.slice(0, 4)}`;
    sums.set(key, (sums.get(key) ?? 0) + (world.margins.consumption[place] ?? 0));
  });
  return [...sums]
    .toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .slice(0, LARGEST);
}

/** Gross domestic product of the United States, billions of dollars. @source BEA, rounded; later years are ours */
const PRODUCT: Readonly<Record<number, number>> = { 2022: 26_000, 2023: 27_700, 2024: 29_200, 2025: 30_500 };

function putEconomy({ world, sink }: Setting, year: number): void {
  const known = firstDay(world.size.from);
  const whole = (PRODUCT[year] ?? 31_500) * 100_000_000_000;
  putOnce(sink, 'macro', known, { series: 'GDP', year, quarter: 0, value: whole });
  for (let quarter = 1; quarter <= 4; quarter += 1) {
    putOnce(sink, 'macro', known, { series: 'GDP', year, quarter, value: whole });
  }
}
