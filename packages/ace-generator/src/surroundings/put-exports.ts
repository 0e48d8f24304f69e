import { firstDay, lastDay, type Month } from '../calendar/month.ts';
import { isoDay, type Day } from '../calendar/day.ts';
import { filerOf } from '../identities/importers.ts';
import { digits } from '../identities/party-number.ts';
import { putOnce } from '../output/record-sink.ts';
import { drawMode, drawPort, drawWay } from '../world/ports.ts';
import type { SubjectRow } from '../output/record-row.ts';
import type { Draw } from '../random/draw.ts';
import type { Cell } from '../world/cells.ts';
import { putExportReview } from './put-export-review.ts';
import type { Setting } from './surroundings.ts';

/** Export declarations for every line of entry: exports are some six tenths of imports by value. */
const DECLARATIONS_A_LINE = 0.15;
const LEAST = 25;
const PLACES_A_DAY = 1_000_000;

/** The exports of a month: declarations with their lines, filings, reviews, examinations. */
export function* putExports(setting: Setting, month: Month): Generator<void> {
  const count = Math.max(LEAST, (setting.world.size.lines / 12) * DECLARATIONS_A_LINE);
  for (let place = 0; place < count; place += 1) {
    putDeclaration(setting, month, place);
    yield;
  }
}

const DESTINATIONS = [
  [0.18, 'CA'],
  [0.34, 'MX'],
  [0.42, 'CN'],
  [0.47, 'NL'],
  [0.52, 'GB'],
  [0.57, 'JP'],
  [0.62, 'DE'],
  [0.66, 'KR'],
  [0.7, 'BR'],
  [0.74, 'IN'],
  [0.78, 'SG'],
  [0.82, 'FR'],
  [0.86, 'AU'],
  [0.9, 'CO'],
  [0.94, 'BE'],
  [0.97, 'CL'],
] as const;

function putDeclaration(setting: Setting, month: Month, place: number): void {
  const { world, draw } = setting;
  const random = draw(40_000 + month, place);
  const day = random.between(firstDay(month), lastDay(month));
  const exporter = world.importers.withEmployerNumber(random.rank(world.importers.size));
  const destination = random.pickBy(DESTINATIONS, 'AE');
  const cell = world.cells[random.rank(world.cells.length)];
  if (cell === undefined) return;
  const way = drawWay(random, destination, cell.chapter);
  const head = {
    itn: itnOf(day, place),
    exporter: exporter.number,
    filer: filerOf(exporter, true),
    port: drawPort(random, way),
    destination,
    mode: drawMode(random, way, cell.chapter),
    export_date: day,
  };
  putLines(setting, head, cell, random);
  putFiling(setting, { ...head, place, day });
  if (place % 60 === 1) putExportReview(setting, head.port, day, place);
}

type Head = Pick<
  SubjectRow<'export_line'>,
  'itn' | 'exporter' | 'filer' | 'port' | 'destination' | 'mode' | 'export_date'
>;

function putLines({ sink }: Setting, head: Head, { hts10, goods }: Cell, random: Draw): void {
  const lines = random.pickBy(
    [
      [0.7, 1],
      [0.9, 2],
    ] as const,
    4,
  );
  for (let line = 1; line <= lines; line += 1) {
    const value = Math.max(2501, Math.round(9000 * random.spread(4)));
    putOnce(sink, 'export_line', head.export_date, {
      ...head,
      line_no: digits(line, 3),
      schedule_b: hts10,
      foreign_domestic: random.chance(0.82) ? 'D' : 'F',
      licence_code: random.chance(0.9) ? 'C33' : 'C30',
      fas_value: value * 100,
      qty1: Math.max(1, Math.round(value / goods.unitValue)),
      uom1: goods.unit,
      shipping_weight_kg: Math.max(1, Math.round(value / 12)),
    });
  }
}

/** `X`, the day and six digits. @source AESTIR, as generally known */
const itnOf = (day: Day, place: number): string =>
  `X${isoDay(day).replaceAll('-', '')}${digits(place % PLACES_A_DAY, 6)}`;

function putFiling(
  { sink, draw }: Setting,
  head: Readonly<{ itn: string; filer: string; port: string; place: number; day: Day }>,
): void {
  const random = draw(50_000, head.place);
  const deadline = head.day * 86_400 - 7200;
  const filed =
    deadline + (random.chance(0.97) ? -random.between(600, 3 * 86_400) : random.between(600, 2 * 86_400));
  putOnce(sink, 'export_filing', Math.floor(filed / 86_400), {
    filing_no: `F${head.itn}`,
    filer: head.filer,
    port: head.port,
    filed_ts: filed,
    deadline_ts: deadline,
    filed_date: Math.floor(filed / 86_400),
    fatal: random.chance(0.03),
  });
}
