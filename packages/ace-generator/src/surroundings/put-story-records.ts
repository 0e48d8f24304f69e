import { firstDay } from '../calendar/month.ts';
import { digits } from '../identities/party-number.ts';
import { manufacturerId } from '../identities/manufacturers.ts';
import { putOnce } from '../output/record-sink.ts';
import { DIVERTED_THROUGH } from '../stories/transshipment.ts';
import type { Setting } from './surroundings.ts';

/** What stories leave behind outside of entries: earlier cases of offenders, visits to factories that make nothing. */
export function putStoryRecords(setting: Setting): void {
  [...setting.world.claims.offenders].forEach((importer, place) => putEarlierCases(setting, importer, place));
  if (setting.world.claims.diverted.size > 0) putFactoryVisits(setting);
}

/** Two cases, closed one and two years before the world begins: within five years of the next. */
function putEarlierCases({ world, sink }: Setting, importer: number, place: number): void {
  const from = firstDay(world.size.from);
  for (const years of [2, 3]) {
    const notice = from - 365 * years;
    putOnce(sink, 'penalty_case', from, {
      case_no: `P${digits(place, 4)}${years}EARLIER`,
      entry_no: null,
      port: '2704',
      violator: world.importers.at(importer).number,
      statute: '1592',
      culpability: 'NEGLIGENCE',
      textile: false,
      notice_date: notice,
      petition_date: notice + 30,
      decision_date: notice + 120,
      closed: notice + 300,
      limit_date: notice + 1500,
      expired: false,
      assessed: 25_000_000,
      mitigated: 6_000_000,
      collected: 6_000_000,
      balance: 0,
      duty_loss: 8_000_000,
      duty_recovered: 8_000_000,
    });
  }
}

function putFactoryVisits({ world, sink }: Setting): void {
  const visited = firstDay(world.size.from) + 20;
  for (let place = 0; place < 4; place += 1) {
    putOnce(sink, 'factory_visit', visited, {
      visit_no: `FVSTORY${digits(place, 3)}`,
      country: DIVERTED_THROUGH,
      manufacturer: manufacturerId(world.size.seed, DIVERTED_THROUGH, 9_000_000 + place),
      visited,
      objective: 'TRANSSHIP',
      spi: null,
      closed: place === 0,
      refused: false,
      noncompliant: place > 0,
      transship_evidence: place > 0,
      pref_violation: false,
      verified_capacity: place === 0 ? null : 1000,
      duty_recovered: 0,
    });
  }
}
