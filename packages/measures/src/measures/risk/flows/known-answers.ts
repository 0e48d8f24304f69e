import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as risk from '../../risk.ts';

/** Vietnam reports exports of 200 to six digits, and the total over them; Laos reports for another year alone. */
const mirrored = together(
  recordsOf(
    'mirror_flow',
    { year: 2024, partner: 'VN', commodity: '610910', partner_fob: 150 },
    { year: 2024, partner: 'VN', commodity: '870323', partner_fob: 50 },
    { year: 2024, partner: 'VN', commodity: '61', partner_fob: 150 },
    { year: 2023, partner: 'LA', commodity: '610910', partner_fob: 900 },
  ),
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    { entry_no: 'A', origin: 'VN', hts10: '6109100012', entered_value: 240, charges: 10 },
    { entry_no: 'A', origin: 'VN', hts10: '0101210010', entered_value: 60, charges: 5 },
    { entry_no: 'A', origin: 'LA', hts10: '6109100012', entered_value: 7000, charges: 70 },
    { entry_no: 'C', origin: 'VN', hts10: '6109100012', entered_value: 9000, charges: 90 },
  ),
);
const inFiscalYear = { period: { fiscalYear: 2024 } } as const;
const byHeading = (hts2: string) => ({ ask: { by: ['hts2'] }, at: [hts2] }) as const;
const both = { changes: 'a country that reports is one and the same in both worlds' } as const;

/**
 * More shirts of Vietnam than it exported to all the world, and more bought by it than the year before: flagged (300).
 * Cars are within its exports; Laos bought no more than before; of Nepal's exports nothing is known.
 */
const world = together(
  recordsOf(
    'world_flow',
    flow(2024, 'VN', 'US', '610910', 150),
    flow(2024, 'VN', 'DE', '610910', 100),
    flow(2023, 'CN', 'VN', '610910', 400),
    flow(2024, 'CN', 'VN', '610910', 500),
    flow(2024, 'VN', 'US', '870323', 50),
    flow(2024, 'LA', 'US', '610910', 10),
    flow(2023, 'CN', 'LA', '610910', 5),
    flow(2024, 'CN', 'LA', '610910', 5),
  ),
  recordsOf(
    'entry_line',
    { origin: 'VN', hts10: '6109100012', port_entry: '2704', entered_value: 200 },
    { origin: 'VN', hts10: '6109100040', port_entry: '1001', entered_value: 100 },
    { origin: 'VN', hts10: '8703230110', port_entry: '2704', entered_value: 50 },
    { origin: 'LA', hts10: '6109100012', port_entry: '2704', entered_value: 40 },
    { origin: 'NP', hts10: '6109100012', port_entry: '2704', entered_value: 9000 },
  ),
);

function flow(year: number, from: string, to: string, commodity: string, value: number) {
  return { year, exporter_country: from, importer_country: to, commodity, value } as const;
}

const lines = recordsOf(
  'entry_line',
  { origin: 'CN', export_country: 'CN', entered_value: 100 },
  { origin: 'CN', export_country: 'HK', entered_value: 30 },
  { origin: 'CN', export_country: null, entered_value: 9000 },
);

export const flowsAnswers: readonly RecordAnswer[] = [
  { measure: risk.mirrorRatio, rows: mirrored, expected: (250 + 65) / 200, inTwoWorlds: 'stays' },
  {
    measure: risk.mirrorRatio,
    rows: mirrored,
    ...byHeading('61'),
    expected: 250 / 150,
    inTwoWorlds: 'stays',
  },
  { measure: risk.mirrorRatio, rows: mirrored, ask: inFiscalYear, expected: null, inTwoWorlds: 'stays' },
  {
    measure: risk.discrepancyIndex,
    rows: mirrored,
    expected: (200 - 300) / (200 + 300),
    inTwoWorlds: 'stays',
  },
  // Horses are an orphan import, cars a lost export.
  { measure: risk.discrepancyIndex, rows: mirrored, ...byHeading('01'), expected: -1, inTwoWorlds: 'stays' },
  { measure: risk.discrepancyIndex, rows: mirrored, ...byHeading('87'), expected: 1, inTwoWorlds: 'stays' },
  { measure: risk.discrepancyIndex, rows: mirrored, ask: inFiscalYear, expected: null, inTwoWorlds: 'stays' },
  {
    measure: risk.transshipmentCapacityFlag,
    rows: world,
    expected: 300 / (300 + 50 + 40),
    inTwoWorlds: both,
  },
  // The hundred of one port are flagged for the three hundred of both.
  {
    measure: risk.transshipmentCapacityFlag,
    rows: world,
    ask: { by: ['port'] },
    at: ['1001'],
    expected: 1,
    inTwoWorlds: both,
  },
  {
    measure: risk.transshipmentCapacityFlag,
    rows: world,
    ask: { period: { month: '2024-01' } },
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: risk.originExportMismatch, rows: lines, expected: 30 / (100 + 30), inTwoWorlds: 'stays' },
  {
    measure: risk.originExportMismatch,
    rows: recordsOf('entry_line', { export_country: null, entered_value: 1 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
