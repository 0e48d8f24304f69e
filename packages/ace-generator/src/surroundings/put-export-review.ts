import type { Day } from '../calendar/day.ts';
import { officerId } from '../identities/importers.ts';
import { digits } from '../identities/party-number.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Setting } from './surroundings.ts';

/** The review of an export filing, and the examination of its goods. */
export function putExportReview({ sink, draw }: Setting, port: string, day: Day, place: number): void {
  const random = draw(60_000 + day, place);
  putOnce(sink, 'export_review', day + 20, {
    review_no: `XR${day}${digits(place, 6)}`.slice(0, 16),
    port,
    reviewed: day + 20,
    compliant: random.chance(0.9),
    lines: random.between(1, 20),
    hours: random.between(50, 900),
  });
  putOutboundExam({ sink, draw }, port, day, place);
}

/** What an examination of an export has not. */
const OUTBOUND = {
  entry_no: null,
  container_arrival_no: null,
  bill_no: null,
  center: null,
  importer: null,
  agriculture: false,
  safety: false,
  ipr_target: false,
  seizure: false,
  anomaly: false,
  confirmed: false,
  pest: false,
  violation: false,
  sample_taken: false,
} as const;

function putOutboundExam(
  { sink, draw }: Pick<Setting, 'sink' | 'draw'>,
  port: string,
  day: Day,
  place: number,
): void {
  const random = draw(70_000 + day, place);
  const targeted = random.chance(0.8);
  const finding = random.chance(targeted ? 0.12 : 0.03);
  const hours = random.between(50, 400);
  putOnce(sink, 'exam', day, {
    ...OUTBOUND,
    exam_no: `EX${day}${digits(place, 6)}`,
    port,
    mode: '11',
    officer: officerId(random.below(400)),
    type: 'PARTIAL',
    selectivity: targeted ? 'TARGETED' : 'RANDOM',
    targeted,
    outbound: true,
    score: targeted ? random.between(200, 999) : null,
    discrepancy: finding,
    finding,
    officer_hours: hours,
    exam_cost: hours * 95,
    trade_cost: 20_000,
    ordered_ts: day * 86_400 + 20_000,
    completed_ts: day * 86_400 + 40_000,
    ordered_date: day,
  });
}
