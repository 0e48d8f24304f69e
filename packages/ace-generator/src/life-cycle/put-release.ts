import type { Day } from '../calendar/day.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Scene } from './course.ts';

const AGENCIES = ['FDA', 'APH', 'EPA', 'CPS', 'NHT', 'FWS', 'FSI'] as const;

/** The release of an entry, its events, its holds and what partner agencies said. */
export function putRelease(scene: Scene): void {
  putReleaseRecord(scene);
  putHolds(scene);
  putEvents(scene);
  putAgencies(scene);
}

function putReleaseRecord(scene: Scene): void {
  const { sink, entry, course, happens, draw } = scene;
  const random = draw(2);
  const truck = entry.mode.startsWith('3');
  const filed = entry.dates.imported * 86_400 + random.between(-40_000, 60_000);
  const arrived = entry.dates.imported * 86_400 + random.between(0, 70_000);
  const released = Math.max(course.released * 86_400 + course.releasedAt, filed + 60, arrived - 3600);
  const gateOut = Math.max(released, arrived) + random.between(1800, 5 * 86_400);
  const partner = (entry.importer.certifiedFrom ?? Infinity) <= entry.dates.entered;
  const fast = truck && partner && random.chance(0.6);
  const reversedOn = happens(random, 'reversed') ? dayOfSecond(released) + 2 : null;
  const touchless = course.holds === 0 && course.exam === null && !course.documents;
  evolve(
    sink,
    'release',
    [dayOfSecond(filed), dayOfSecond(released), dayOfSecond(gateOut), reversedOn],
    (on) => ({
      entry_no: entry.entryNo,
      port: entry.port,
      mode: entry.mode,
      center: entry.center,
      importer: entry.importer.number,
      entry_filed_ts: filed,
      arrival_ts: ifPastSecond(arrived, on),
      release_ts: ifPastSecond(released, on),
      gate_out_ts: ifPastSecond(gateOut, on),
      release_date: ifPast(dayOfSecond(released), on),
      hold_count: course.holds,
      docs_before_release: course.documents,
      touchless,
      fast,
      partner,
      reversed: reversedOn !== null && reversedOn <= on,
    }),
  );
}

const dayOfSecond = (second: number): Day => Math.floor(second / 86_400);

const ifPastSecond = (second: number, on: Day): number | null => (dayOfSecond(second) <= on ? second : null);

function putHolds({ sink, entry, course, draw }: Scene): void {
  const random = draw(3);
  for (let place = 1; place <= course.holds; place += 1) {
    const agency = course.agencyHold ? random.pick(AGENCIES) : 'CBP';
    const start = entry.dates.entered * 86_400 + random.between(0, 30_000);
    const end = Math.max(
      start + 3600,
      course.released * 86_400 + course.releasedAt - random.between(60, 5000),
    );
    evolve(sink, 'hold', [dayOfSecond(start), dayOfSecond(end)], (on) => ({
      hold_no: `H${entry.entryNo}${place}`,
      entry_no: entry.entryNo,
      port: entry.port,
      agency,
      reason: course.exam === null ? 'DOCS' : 'EXAM',
      start_ts: start,
      end_ts: ifPastSecond(end, on),
      start_date: dayOfSecond(start),
    }));
  }
}

function putEvents({ sink, entry, course }: Scene): void {
  const events: (readonly [disposition: string, day: Day, agency: string | null])[] = [
    ['97', entry.dates.imported, null],
  ];
  if (course.holds > 0) events.push(['90', entry.dates.entered, course.agencyHold ? 'FDA' : 'CBP']);
  if (course.exam !== null) events.push(['03', course.exam.ordered, 'CBP']);
  if (course.documents) events.push(['96', entry.dates.entered, null]);
  events.push(['98', course.released, null]);
  events.forEach(([disposition, day, agency], index) => {
    putOnce(sink, 'release_event', day, {
      entry_no: entry.entryNo,
      event_no: index + 1,
      port: entry.port,
      disposition,
      event_ts: day * 86_400 + course.releasedAt - (events.length - index) * 60,
      event_date: day,
      agency,
    });
  });
}

function putAgencies({ sink, entry, course, draw }: Scene): void {
  const { chapter } = entry;
  const random = draw(4);
  const asked = chapter <= '24' || chapter === '30' || chapter === '90' || random.chance(0.05);
  if (!asked) return;
  const received = entry.dates.imported * 86_400 + random.between(0, 20_000);
  const proceed = received + random.between(600, 4 * 86_400);
  const agency = chapter <= '24' ? random.pick(['FDA', 'APH', 'FSI']) : 'FDA';
  evolve(sink, 'pga_message', [dayOfSecond(received), dayOfSecond(proceed)], (on) => ({
    pga_no: `G${entry.entryNo}1`,
    entry_no: entry.entryNo,
    port: entry.port,
    agency,
    received_ts: received,
    proceed_ts: course.cancelledOn === null ? ifPastSecond(proceed, on) : null,
    received_date: dayOfSecond(received),
  }));
}
