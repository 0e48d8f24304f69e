import { expect, it } from 'vitest';
import { taken } from '../evaluate/taken.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { standingEntries } from './standing-entries.ts';
import { standingLines } from './standing-lines.ts';

it('leaves out what was cancelled, and nothing whose entry is unknown', () => {
  const rows = {
    ...recordsOf(
      'entry_summary',
      { entry_no: 'A', entry_date: '2024-03-01', cancelled: false },
      { entry_no: 'B', entry_date: '2024-03-01', cancelled: true },
    ),
    ...recordsOf(
      'entry_line',
      { entry_no: 'A', line_no: '1', entry_date: '2024-03-01' },
      { entry_no: 'A', line_no: '2', entry_date: '2024-03-01' },
      { entry_no: 'B', line_no: '1', entry_date: '2024-03-01' },
      { entry_no: 'C', line_no: '1', entry_date: '2024-03-01' },
    ),
  };
  expect(taken(standingEntries.count(), rows)).toBe(1);
  expect(taken(standingLines.count(), rows)).toBe(3);
});
