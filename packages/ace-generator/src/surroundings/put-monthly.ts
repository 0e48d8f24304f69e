import { firstDay, lastDay, monthText, type Month } from '../calendar/month.ts';
import type { Day } from '../calendar/day.ts';
import { entryNumber } from '../entry/entry-number.ts';
import { digits } from '../identities/party-number.ts';
import { manufacturerId } from '../identities/manufacturers.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Setting } from './surroundings.ts';
import { allPorts } from '../world/ports.ts';

/** What offices do in a month besides entries: rulings, audits, visits, drawback, prosecutions. */
export function putMonthly(setting: Setting, month: Month): void {
  const count = Math.max(6, Math.ceil(Math.sqrt(setting.world.size.lines) / 12));
  for (let place = 0; place < count; place += 1) {
    putRuling(setting, month, place);
    putDrawback(setting, month, place);
    if (place % 3 === 0) putAudit(setting, month, place);
    if (place % 3 === 1) putVisit(setting, month, place);
    if (place % 5 === 0) putOutcome(setting, month, place);
    if (place % 2 === 0) putPestNotice(setting, month, place);
    if (place === 0) putDemand(setting, month);
  }
}

const nameOf = (month: Month, place: number): string =>
  `${monthText(month).replace('-', '')}${digits(place, 4)}`;

const dayIn = (month: Month, fraction: number): Day =>
  firstDay(month) + Math.floor((lastDay(month) - firstDay(month)) * fraction);

function putRuling({ sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(90_000 + month, place);
  const received = dayIn(month, random.unit());
  const issued = random.chance(0.9) ? received + random.between(8, random.chance(0.8) ? 32 : 200) : null;
  const headquarters = random.chance(0.1);
  const subject = random.pick(['CLASSIFICATION', 'ORIGIN', 'VALUE', 'MARKING']);
  evolve(sink, 'ruling', [received, issued], (on) => ({
    ruling_no: `Z${monthText(month).slice(2).replace('-', '')}${digits(place, 4)}`,
    office: headquarters ? 'HQ' : 'NCSD',
    subject,
    received,
    issued: ifPast(issued, on),
  }));
}

/** The entry number of a claim: of a filer that makes nothing else. */
const drawbackNumber = (month: Month, place: number): string =>
  entryNumber('ZZZ', (month % 120) * 83_333 + place);

function putDrawback({ world, sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(91_000 + month, place);
  const filed = dayIn(month, random.unit());
  const claimant = world.importers.at(random.rank(world.importers.size));
  const claimed = random.between(10, 9000) * 10_000;
  const accelerated = random.chance(0.7);
  const liquidated = random.chance(0.8) ? filed + random.between(200, 500) : null;
  const allowed = Math.round(claimed * (random.chance(0.85) ? 1 : 0.6));
  const paidOn = accelerated ? filed + 30 : liquidated;
  evolve(sink, 'drawback_claim', [filed, paidOn, liquidated], (on) => {
    const done = liquidated !== null && liquidated <= on;
    const paid = paidOn !== null && paidOn <= on;
    return {
      claim_no: drawbackNumber(month, place),
      port: allPorts[place % allPorts.length] ?? '2704',
      claimant: claimant.number,
      provision: ['A1', 'B1', 'J1', 'J2'][place % 4] ?? 'J1',
      filed_date: filed,
      liquidated_date: ifPast(liquidated, on),
      accelerated,
      claimed_amount: claimed,
      allowed_amount: done ? allowed : 0,
      paid_amount: paid ? (done ? allowed : claimed) : 0,
    };
  });
}

function putAudit({ world, sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(92_000 + month, place);
  const notified = dayIn(month, random.unit());
  const reported = notified + random.between(120, 400);
  const account = world.importers.at(random.rank(world.importers.size));
  const identified = random.chance(0.7) ? random.between(5, 5000) * 10_000 : 0;
  const collected = Math.round(identified * 0.6 * random.unit());
  const type = random.pick(['FOCUSED', 'QRA', 'SURVEY', 'DRAWBACK', 'ADCVD', 'SURETY']);
  const cost = random.between(20, 200) * 100_000;
  evolve(sink, 'audit', [notified, reported, reported + 90], (on) => {
    const done = reported <= on;
    return {
      audit_no: `AU${nameOf(month, place)}`,
      account: account.number,
      type,
      field_office: ['NYC', 'CHI', 'LA', 'HOU', 'MIA', 'SEA'][place % 6] ?? 'NYC',
      notified_date: notified,
      planned_date: notified + 270,
      report_date: ifPast(reported, on),
      completed: ifPast(reported, on),
      identified: done ? identified : 0,
      recommended: done ? identified : 0,
      billed: done ? Math.round(identified * 0.9) : 0,
      collected_to_date: reported + 90 <= on ? collected : 0,
      audit_cost: done ? cost : 0,
    };
  });
  if (collected === 0) return;
  const receipt = { audit_no: `AU${nameOf(month, place)}`, receipt_no: `AC${nameOf(month, place)}` };
  putOnce(sink, 'audit_collection', reported + 90, { ...receipt, posted: reported + 90, collected });
}

function putVisit({ world, sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(93_000 + month, place);
  const visited = dayIn(month, random.unit());
  const country = random.pick(['VN', 'BD', 'HN', 'SV', 'GT', 'NI', 'KR', 'MX', 'PE', 'JO']);
  const transshipment = random.chance(0.5);
  const outcome = random.pickBy(
    [
      [0.06, 'closed'],
      [0.11, 'refused'],
      [0.33, 'wrong'],
    ] as const,
    'right',
  );
  const [closed, refused, wrong] = [outcome === 'closed', outcome === 'refused', outcome === 'wrong'];
  const maker = random.below(world.importers.size) * 7 + 61;
  putOnce(sink, 'factory_visit', visited + 20, {
    visit_no: `FV${nameOf(month, place)}`,
    country,
    manufacturer: manufacturerId(world.size.seed, country, maker),
    visited,
    objective: transshipment ? 'TRANSSHIP' : 'PREFERENCE',
    spi: transshipment ? null : random.pick(['P', 'KR', 'S', 'PE', 'JO']),
    closed,
    refused,
    noncompliant: wrong,
    transship_evidence: wrong && transshipment,
    pref_violation: wrong && !transshipment,
    verified_capacity: closed || refused ? null : random.between(50, 9000) * 1000,
    duty_recovered: wrong ? random.between(10, 900) * 10_000 : 0,
  });
}

function putOutcome({ sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(94_000 + month, place);
  const decided = dayIn(month, random.unit());
  const indictments = random.between(1, 6);
  putOnce(sink, 'case_outcome', decided, {
    outcome_no: `CO${nameOf(month, place)}`,
    issue: random.pick(['IPR', 'TEXTILE', 'ADCVD', 'SMUGGLING']),
    decided,
    arrests: indictments + random.between(0, 3),
    indictments,
    convictions: random.between(0, indictments),
  });
}

/** Pests are found on pallets and in baggage too, where no entry is. */
function putPestNotice({ sink, draw }: Setting, month: Month, place: number): void {
  const random = draw(96_000 + month, place);
  const issued = dayIn(month, random.unit());
  putOnce(sink, 'ean', issued, {
    ean_no: `EAN${nameOf(month, place)}`,
    port: allPorts[random.below(allPorts.length)] ?? '2704',
    origin: random.pick(['CN', 'MX', 'IN', 'TR', 'VN', 'CR']),
    issued,
    reason: random.pick(['INSECT', 'WEED_SEED', 'SOIL', 'PATHOGEN']),
    action: random.pick(['TREAT', 'DESTROY', 'REEXPORT']),
  });
}

/** Sureties are asked for damages too, which are no bills. */
function putDemand({ world, sink, draw }: Setting, month: Month): void {
  const random = draw(97_000 + month, 0);
  const importer = world.importers.at(random.below(world.importers.size));
  const demanded = dayIn(month, random.unit());
  const amount = random.between(5, 400) * 10_000;
  putOnce(sink, 'surety_demand', demanded, {
    demand_no: `SD${nameOf(month, 0)}`,
    bond_no: importer.bondNo,
    bill_no: null,
    surety: importer.surety,
    demanded,
    demand_amount: amount,
    paid: random.chance(0.5) ? amount : 0,
  });
}
