import { dayOf } from '../calendar/day.ts';
import { firstDay, monthText } from '../calendar/month.ts';
import { digits } from '../identities/party-number.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { DutyOrder } from '../world/duty-orders.ts';
import { dutyOrders } from '../world/duty-orders.ts';
import { drawPort } from '../world/ports.ts';
import { monthsOf, type Setting } from './surroundings.ts';
import { RECORDATIONS, recordationNumber } from './brands.ts';

/** Orders of every kind: duty orders and their scope, evasion cases, exclusion and withhold-release orders, recordations. */
export function putOrders(setting: Setting): void {
  [...dutyOrders, ...setting.world.orders].forEach((order, place) => putDutyOrder(setting, order, place));
  putEvasionCases(setting);
  putExclusions(setting);
  putForcedLabor(setting);
  putRecordations(setting);
}

function putDutyOrder(setting: Setting, order: DutyOrder, place: number): void {
  const { world, sink } = setting;
  const known = Math.max(firstDay(world.size.from), order.ordered);
  putOnce(sink, 'adcvd_order', known, {
    case_no: order.caseNo,
    countervailing: order.countervailing,
    country: order.country,
    product: order.product,
    order_date: order.ordered,
    effective: order.ordered,
    revoked: order.revoked,
    all_others_rate: Math.round(order.rate * 1_000_000),
  });
  for (const hts of order.scope) {
    const scope = { case_no: order.caseNo, hts, origin: order.country };
    putOnce(sink, 'scope_map', known, { ...scope, valid_from: order.ordered, valid_to: order.revoked });
  }
  putInstructions(setting, order, place);
}

/** One instruction a year to liquidate, and one when the deposit rate changes. */
function putInstructions({ world, sink, draw }: Setting, order: DutyOrder, place: number): void {
  const random = draw(10, place);
  const issued = firstDay(world.size.from) + random.between(0, 200);
  const kind = random.pick(['LIQUIDATION', 'DEPOSIT', 'SUSPENSION', 'LIQUIDATION']);
  const liquidates = kind === 'LIQUIDATION';
  putOnce(sink, 'adcvd_message', issued, {
    message_no: digits(4_000_000 + place * 37, 7),
    case_no: order.caseNo,
    kind,
    issued,
    period_from: liquidates ? issued - 900 : null,
    period_to: liquidates ? issued - 536 : null,
    suspension_lifted: liquidates ? issued - 15 : null,
  });
}

/** Evasion cases: a handful a year in any world. @source 19 U.S.C. 1517 for the deadlines: 15, 90 and 300 days */
function putEvasionCases({ world, sink, draw }: Setting): void {
  for (let place = 0; place < Math.max(8, monthsOf(world).length); place += 1) {
    const random = draw(11, place);
    const order = dutyOrders[random.below(dutyOrders.length)];
    const received = firstDay(world.size.from) + random.between(0, 200);
    const initiated = random.chance(0.75) ? received + random.between(10, 18) : null;
    const interim = initiated !== null && random.chance(0.7) ? initiated + random.between(75, 95) : null;
    const determined = initiated === null ? null : initiated + random.between(250, 330);
    const affirmative = random.chance(0.65);
    const duty = random.between(100, 90_000) * 10_000;
    const accused = world.importers.at(random.below(world.importers.size)).number;
    const origin = random.pick(['VN', 'MY', 'TH', 'IN', 'TR', 'MX']);
    evolve(sink, 'eapa_case', [received, initiated, interim, determined], (on) => ({
      eapa_no: `EAPA${digits(7900 + place, 4)}`,
      case_no: order?.caseNo ?? null,
      accused,
      origin,
      received,
      initiated: ifPast(initiated, on),
      initiation_deadline: received + 15,
      interim_measures: ifPast(interim, on),
      interim_deadline: initiated === null ? null : initiated + 90,
      determined: ifPast(determined, on),
      determination_deadline: initiated === null ? null : initiated + 300,
      affirmative: affirmative && determined !== null && determined <= on,
      duty_identified: affirmative && determined !== null && determined <= on ? duty : 0,
    }));
  }
}

function putExclusions({ world, sink, draw }: Setting): void {
  const from = firstDay(world.size.from);
  for (let place = 0; place < 12; place += 1) {
    const random = draw(12, place);
    const effective = from - random.between(100, 4000);
    const orderNo = `337-TA-${9900 + place}`;
    const expired = random.chance(0.2) ? effective + 2000 : null;
    putOnce(sink, 'exclusion_order', from, {
      order_no: orderNo,
      general: random.chance(0.3),
      effective,
      expired: ifPast(expired, from),
    });
    const acted = from + random.between(0, 25);
    putOnce(sink, 'exclusion_action', acted, {
      action_no: `XA${digits(place, 2)}${monthText(world.size.from).replace('-', '')}`,
      order_no: orderNo,
      port: drawPort(random, 'sea'),
      acted,
      kind: random.pick(['EXCLUDED', 'SEIZED']),
    });
  }
}

function putForcedLabor({ world, sink, draw }: Setting): void {
  const from = firstDay(world.size.from);
  const countries = ['CN', 'CN', 'CN', 'MY', 'MX', 'DO', 'ZW', 'MW', 'CN', 'TW'];
  countries.forEach((country, place) => {
    const random = draw(13, place);
    const wroNo = `WRO-ZZ-${digits(place + 1, 3)}`;
    putOnce(sink, 'wro', from, {
      wro_no: wroNo,
      kind: place % 5 === 4 ? 'FINDING' : 'WRO',
      country,
      effective: dayOf('2018-01-01') + random.between(0, 1800),
      inactive: null,
    });
    if (place % 3 !== 0) return;
    const filed = from + random.between(0, 25);
    const decided = filed + random.between(100, 400);
    evolve(sink, 'wro_petition', [filed, decided], (on) => ({
      petition_no: `WP${digits(place, 6)}`,
      wro_no: wroNo,
      petitioner: place % 2 === 0 ? world.importers.at(place).number : null,
      filed,
      decided: ifPast(decided, on),
      modified: place % 2 === 0 && decided <= on,
    }));
  });
}

function putRecordations({ world, sink, draw }: Setting): void {
  const from = firstDay(world.size.from);
  for (let place = 0; place < RECORDATIONS; place += 1) {
    const effective = from - draw(14, place).between(30, 3000);
    putOnce(sink, 'recordation', from, {
      recordation_no: recordationNumber(place),
      kind: place % 4 === 3 ? 'COPYRIGHT' : place % 8 === 2 ? 'TRADENAME' : 'TRADEMARK',
      effective,
      expires: effective + 3652,
    });
  }
}
