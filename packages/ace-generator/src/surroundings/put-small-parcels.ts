import type { Month } from '../calendar/month.ts';
import { firstDay, lastDay, monthText } from '../calendar/month.ts';
import { base36 } from '../identities/filer-code.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Draw } from '../random/draw.ts';
import { drawPort } from '../world/ports.ts';
import type { Setting } from './surroundings.ts';

/**
 * Bills of low value for every line of entry. CBP counted some eleven shipments below the limit for each entry
 * summary in 2023; so many would drown everything else, hence one for two lines (our choice).
 */
const LOW_VALUE_A_LINE = 0.5;
const MAIL_A_LINE = 0.2;
const LEAST = 40;
const LIMIT_CENTS = 80_000;

/** What comes without a formal entry in a month: low-value bills and mail. */
export function* putSmallParcels(setting: Setting, month: Month): Generator<void> {
  const lines = setting.world.size.lines / 12;
  for (let place = 0; place < Math.max(LEAST, lines * LOW_VALUE_A_LINE); place += 1) {
    putLowValueBill(setting, month, place);
    yield;
  }
  for (let place = 0; place < Math.max(LEAST, lines * MAIL_A_LINE); place += 1) {
    putMail(setting, month, place);
    yield;
  }
}

const ORIGINS = [
  [0.62, 'CN'],
  [0.7, 'HK'],
  [0.77, 'CA'],
  [0.82, 'GB'],
  [0.86, 'JP'],
  [0.9, 'DE'],
  [0.95, 'IN'],
] as const;

/** Small amounts most often, just below the limit more often than they should be. */
const declaredValue = (draw: Draw): number =>
  draw.chance(0.04)
    ? LIMIT_CENTS - draw.between(1, 40) * 100
    : Math.min(LIMIT_CENTS, Math.round(3500 * draw.spread(2.5)));

function putLowValueBill({ sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(20_000 + month, place);
  const day = random.between(firstDay(month), lastDay(month));
  const express = random.chance(0.55);
  const et86 = random.chance(0.6);
  putOnce(sink, 'bill', day, {
    bill_no: `ZLV${monthText(month).slice(2, 4)}${base36(month % 12, 1)}${base36(place, 7)}`,
    port: drawPort(random, random.chance(0.8) ? 'air' : 'north'),
    mode: random.chance(0.85) ? '40' : '30',
    arrival_date: day,
    origin: random.pickBy(ORIGINS, 'MX'),
    teu: null,
    section321: true,
    et86,
    data_pilot: !et86 && random.chance(0.3),
    declared_value: declaredValue(random),
    carrier_class: express ? 'EXPRESS' : random.pick(['AIR', 'TRUCK', 'MAIL']),
    high_risk: random.chance(0.005),
    assessed: random.chance(0.01),
  });
}

function putMail({ sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(30_000 + month, place);
  const day = random.between(firstDay(month), lastDay(month));
  putOnce(sink, 'mail_piece', day, {
    piece_no: `ZM${monthText(month).replace('-', '')}${base36(place, 7)}US`,
    port: drawPort(random, 'air'),
    arrival_date: day,
    origin: random.pickBy(ORIGINS, 'FR'),
    advance_data: random.chance(0.8),
    declared_value: declaredValue(random),
    assessed: random.chance(0.02),
  });
}
