import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as release from '../../release.ts';

const arrival = '2024-03-15T12:00:00';
const day = { release_date: '2024-03-15' } as const;

/** Filed before, at and after the arrival; released at the arrival, after it; one arrival is not known. */
const releases = recordsOf(
  'release',
  {
    ...day,
    entry_filed_ts: '2024-03-14T12:00:00',
    arrival_ts: arrival,
    release_ts: arrival,
    touchless: true,
    mode: '30',
    fast: true,
  },
  {
    ...day,
    entry_filed_ts: arrival,
    arrival_ts: arrival,
    release_ts: '2024-03-15T12:00:01',
    hold_count: 2,
    docs_before_release: true,
    mode: '31',
  },
  {
    ...day,
    entry_filed_ts: '2024-03-15T13:00:00',
    arrival_ts: arrival,
    release_ts: '2024-03-15T14:00:00',
    hold_count: 1,
    reversed: true,
    mode: '32',
    fast: true,
  },
  { ...day, entry_filed_ts: '2024-03-14T12:00:00', arrival_ts: null, release_ts: arrival, mode: '40' },
  { release_date: null, release_ts: null, arrival_ts: arrival, hold_count: 3, mode: '30', fast: true },
);

export const processingAnswers: readonly RecordAnswer[] = [
  { measure: release.preArrivalFilingShare, rows: releases, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: release.preArrivalFilingShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: release.releasedOnArrivalShare, rows: releases, expected: 1 / 3, inTwoWorlds: 'stays' },
  { measure: release.releasedOnArrivalShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: release.automatedReleaseShare, rows: releases, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: release.automatedReleaseShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: release.documentReviewShare, rows: releases, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: release.documentReviewShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Two holds on one release are one held release; what is held and not released does not count.
  { measure: release.holdRate, rows: releases, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: release.holdRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: release.releaseReversalRate, rows: releases, expected: 1 / 4, inTwoWorlds: 'stays' },
  { measure: release.releaseReversalRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Modes 30 and 31 are trucks; the automobile (32) is not.
  { measure: release.fastLaneShare, rows: releases, expected: 1 / 2, inTwoWorlds: 'stays' },
  {
    measure: release.fastLaneShare,
    rows: recordsOf('release', { ...day, mode: '40' }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
