import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as adcvd from '../../adcvd.ts';

/** A review closed in the period, one with a refund, one that is open, and one of value. */
const reviews = recordsOf(
  'validation_activity',
  { type: 'ADCVD', opened: '2023-11-01', closed: '2024-01-01', revenue_change: 500 },
  { type: 'ADCVD', closed: '2024-12-31', revenue_change: -80 },
  { type: 'ADCVD', closed: null, revenue_change: 9000 },
  { type: 'VALUE', closed: '2024-05-01', revenue_change: 7000 },
);

/**
 * Initiated on the last day and 90 days later measures (on time), determined a day late with evasion found; initiated
 * late, not determined though due; declined; received too late to be due; of the year before, determined in this one.
 */
const cases = recordsOf(
  'eapa_case',
  {
    received: '2024-01-02',
    initiated: '2024-01-24',
    initiation_deadline: '2024-01-24',
    interim_measures: '2024-04-23',
    interim_deadline: '2024-04-23',
    determined: '2024-11-20',
    determination_deadline: '2024-11-19',
    affirmative: true,
    duty_identified: 1000,
  },
  {
    received: '2024-01-03',
    initiated: '2024-01-26',
    initiation_deadline: '2024-01-25',
    interim_deadline: '2024-04-25',
    determination_deadline: '2024-11-21',
  },
  { received: '2024-02-01', initiation_deadline: '2024-02-23' },
  { received: '2024-12-20', initiated: '2024-12-23', initiation_deadline: '2025-01-14' },
  {
    received: '2023-05-01',
    initiated: '2023-05-10',
    initiation_deadline: '2023-05-22',
    determined: '2024-03-01',
    determination_deadline: '2024-03-05',
    duty_identified: 0,
  },
  // Initiated after the period, as it turned out: not known in it.
  { received: '2024-12-01', initiated: '2025-01-02', initiation_deadline: '2024-12-20' },
);

/** 33 allegations. DHS Annual Performance Report, FY2018. */
const fiscal2018 = recordsOf('eapa_case', ...Array.from({ length: 33 }, () => ({ received: '2018-04-01' })));

export const evasionAnswers: readonly RecordAnswer[] = [
  { measure: adcvd.adcvdReviewRecovery, rows: reviews, expected: 500 - 80, inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdReviewRecovery, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.eapaAllegations, rows: cases, expected: 5, inTwoWorlds: 'doubles' },
  {
    measure: adcvd.eapaAllegations,
    rows: fiscal2018,
    ask: { period: { fiscalYear: 2018 } },
    expected: 33,
    inTwoWorlds: 'doubles',
  },
  { measure: adcvd.eapaAllegations, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  // Two of four: one declined, one not yet initiated; the fifth is too young.
  { measure: adcvd.eapaInitiationRate, rows: cases, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: adcvd.eapaInitiationRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Due in 2024: initiations on time, late and late; measures on time; determinations late, missing and on time.
  {
    measure: adcvd.eapaOnTimeRate,
    rows: cases,
    expected: (1 + 1 + 1) / (3 + 1 + 3),
    inTwoWorlds: 'stays',
  },
  { measure: adcvd.eapaOnTimeRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.eapaAffirmativeRate, rows: cases, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: adcvd.eapaAffirmativeRate, rows: fiscal2018, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.eapaDutiesIdentified, rows: cases, expected: 1000, inTwoWorlds: 'doubles' },
  { measure: adcvd.eapaDutiesIdentified, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
];
