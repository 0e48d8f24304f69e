import { expect, it } from 'vitest';
import { rowsOf } from '../algebra/record-rows.ts';
import { taken } from '../evaluate/taken.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { daysToEnd, secondsToEnd } from './counted-durations.ts';

const asked = { period: { month: '2024-02' } } as const;

it('counts cases by the days for which they were seen, open ones and later ends to the end of the period', () => {
  const samples = rowsOf('lab_sample');
  const rows = recordsOf(
    'lab_sample',
    { receipt_date: '2024-02-09', report_date: '2024-02-29' },
    { receipt_date: '2024-02-09', report_date: '2024-03-01' },
    { receipt_date: '2024-02-09', report_date: null },
    { receipt_date: '2024-02-29', report_date: '2024-02-29' },
  );
  expect(
    taken(daysToEnd(samples, samples.date('receipt_date'), samples.date('report_date')), rows, asked),
  ).toEqual([
    { key: ['0'], time: 0, ended: 1, open: 0 },
    { key: ['20'], time: 20, ended: 1, open: 2 },
  ]);
});

it('counts what is a case, when a record is not', () => {
  const protests = rowsOf('protest');
  const rows = recordsOf(
    'protest',
    { protest_no: 'P', entry_no: 'A', filed: '2024-02-01', decision_date: '2024-02-11' },
    { protest_no: 'P', entry_no: 'B', filed: '2024-02-01', decision_date: '2024-02-11' },
  );
  const byNumber = daysToEnd(
    protests,
    protests.date('filed'),
    protests.date('decision_date'),
    protests.distinct('protest_no'),
  );
  expect(taken(byNumber, rows, asked)).toEqual([{ key: ['10'], time: 10, ended: 1, open: 0 }]);
});

it('counts by seconds, and open cases by the whole days that they were open at least', () => {
  const messages = rowsOf('pga_message');
  const received = { received_ts: '2024-02-27T12:00:00', received_date: '2024-02-27' } as const;
  const rows = recordsOf(
    'pga_message',
    { ...received, proceed_ts: '2024-02-27T12:01:30' },
    { ...received, proceed_ts: null },
    { ...received, proceed_ts: '2024-03-01T00:00:00' },
  );
  const counted = secondsToEnd(messages, messages.instant('received_ts'), messages.instant('proceed_ts'));
  expect(taken(counted, rows, asked)).toEqual([
    { key: ['172800'], time: 2 * 86_400, ended: 0, open: 2 },
    { key: ['90'], time: 90, ended: 1, open: 0 },
  ]);
});
