import { expect, it } from 'vitest';
import { rowsOf } from '../algebra/record-rows.ts';
import { taken } from '../evaluate/taken.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { partnerOn } from './partner-on.ts';

const entries = rowsOf('entry_summary');
const byPartner = entries.count().where(partnerOn(entries.party('importer'), entries.date('entry_date')));

it.each([
  ['2024-02-29', 0],
  ['2024-03-01', 1],
  ['2024-03-31', 1],
  ['2024-04-01', 0],
])(
  'tells whether an importer certified from 1 March until 1 April is a partner on %s: %i',
  (day, partners) => {
    const rows = {
      ...recordsOf('partner', { importer: 7, certified_from: '2024-03-01', certified_to: '2024-04-01' }),
      ...recordsOf('entry_summary', { importer: 7, entry_date: day }, { importer: 8, entry_date: day }),
    };
    expect(taken(byPartner, rows)).toBe(partners);
  },
);
