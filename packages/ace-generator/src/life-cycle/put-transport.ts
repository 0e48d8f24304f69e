import { inBondNumber } from '../identities/in-bond-number.ts';
import { digits } from '../identities/party-number.ts';
import { ladingPort } from '../entry/compose-entry.ts';
import type { Entry } from '../entry/entry.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { drawPort } from '../world/ports.ts';
import type { Scene } from './course.ts';

/** How the goods of an entry came: bill of lading, containers, security filing, movement in bond, zone. */
export function putTransport(scene: Scene): void {
  putBill(scene);
  if (scene.entry.mode === '11') putContainers(scene);
  if (scene.entry.way === 'sea') putSecurityFiling(scene);
  if (scene.entry.way === 'sea' || scene.entry.way === 'air') putInBond(scene);
  if (scene.entry.type === '06') putAdmission(scene);
}

/** The number of an entry's bill of lading: a carrier code that is not given, and the entry. */
export const billNumber = (entry: Entry): string => `ZZZZ${entry.entryNo}`;

/** The container of an entry and its arrival. */
export const containerNumber = (entry: Entry): string => `ZZZU${entry.entryNo}1`;

function putBill({ sink, entry, course, draw }: Scene): void {
  const random = draw(5);
  putOnce(sink, 'bill', entry.dates.imported, {
    bill_no: billNumber(entry),
    port: entry.port,
    mode: entry.mode,
    arrival_date: entry.dates.imported,
    origin: entry.country,
    teu: entry.mode === '11' ? teuOf(entry) : null,
    section321: false,
    et86: false,
    data_pilot: false,
    declared_value: entry.totals.value,
    carrier_class: CARRIERS[entry.mode.slice(0, 1)] ?? 'TRUCK',
    high_risk: entry.importer.risk > 0.3 || random.chance(0.01),
    assessed: course.exam !== null || entry.importer.risk > 0.3,
  });
}

const CARRIERS: Readonly<Record<string, string>> = {
  '1': 'VESSEL',
  '2': 'RAIL',
  '3': 'TRUCK',
  '4': 'AIR',
  '7': 'TRUCK',
};

/** Tenths of twenty-foot units: two to a container of up to some twenty tons. */
const teuOf = (entry: Entry): number => {
  const tons = entry.lines.reduce((sum, line) => sum + line.kilograms, 0) / 1000;
  return 20 * Math.max(1, Math.min(200, Math.ceil(tons / 20)));
};

function putContainers({ sink, entry, draw }: Scene): void {
  const random = draw(6);
  putOnce(sink, 'bill_container', entry.dates.imported, {
    container_arrival_no: containerNumber(entry),
    bill_no: billNumber(entry),
    port: entry.port,
    mode: entry.mode,
    arrival_date: entry.dates.imported,
    lading_port: ladingPort(entry.exportCountry),
    csi_port: random.chance(0.8),
    teu: teuOf(entry),
  });
}

function putSecurityFiling({ sink, entry, draw }: Scene): void {
  const random = draw(7);
  const lading = (entry.dates.imported - 16) * 86_400 + random.between(0, 80_000);
  const filed =
    lading - (random.chance(0.94) ? random.between(86_400, 5 * 86_400) : random.between(0, 80_000));
  putOnce(sink, 'isf', Math.floor(lading / 86_400), {
    isf_no: `ISF${entry.entryNo}`,
    importer: entry.importer.number,
    port: entry.port,
    isf_ts: filed,
    lading_ts: lading,
    lading_date: Math.floor(lading / 86_400),
    matched: random.chance(0.97),
    versions: random.chance(0.15) ? 2 : 1,
  });
}

/** One shipment in twelve moves on to another port in bond before it is entered. */
function putInBond({ sink, entry, draw, count }: Scene): void {
  const random = draw(8);
  if (!random.chance(1 / 12)) return;
  const initiated = entry.dates.imported - random.between(3, 12);
  const arrival = random.chance(0.97)
    ? Math.min(entry.dates.imported, initiated + random.between(1, 12))
    : initiated + 40;
  const closed = random.chance(0.95) ? arrival + random.between(0, 5) : null;
  const number = inBondNumber(entry.month, count.inBonds);
  count.inBonds += 1;
  const port = drawPort(random, 'sea');
  evolve(sink, 'inbond', [initiated, arrival, closed], (on) => ({
    inbond_no: number,
    type: '61',
    port,
    destination_port: entry.port,
    initiated,
    arrival: ifPast(arrival, on),
    closed: ifPast(closed, on),
    value: entry.totals.value,
  }));
}

function putAdmission({ sink, entry, draw }: Scene): void {
  const admitted = entry.dates.imported - draw(10).between(20, 200);
  putOnce(sink, 'ftz_admission', admitted, {
    admission_no: `FTZ${entry.entryNo}`,
    zone: `${digits(1 + (entry.serial % 290), 3)}0000`,
    port: entry.port,
    admitted,
    zone_status: draw(11).pick(['P', 'N', 'N']),
    origin: entry.country,
    admitted_value: entry.totals.value,
  });
}
