import type { AnyMeasure } from '../../algebra/measure.ts';
import type { FactRows } from '../../evaluate/row.ts';
import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as partnership from '../partnership.ts';

const stays = (measure: AnyMeasure, rows: FactRows, expected: number | null): RecordAnswer => ({
  measure,
  rows,
  expected,
  inTwoWorlds: 'stays',
});
const doubles = (measure: AnyMeasure, rows: FactRows, expected: number): RecordAnswer => ({
  measure,
  rows,
  expected,
  inTwoWorlds: 'doubles',
});

/**
 * Members of 2024. Standing at its beginning: 1, 2, 3, 4 and 5. Importer 1 changes tier, 2 is suspended, 3 is removed on
 * the last day, 4 withdraws, 5 stays, 6 joins on the last day, 7 a day later; 8 is in Trade Compliance alone.
 */
const members = recordsOf(
  'partner',
  { importer: 1, programme: 'CTPAT', certified_from: '2020-01-01', certified_to: '2024-05-01' },
  { importer: 1, programme: 'CTPAT', certified_from: '2024-05-01', validated: true, isa: true },
  {
    importer: 2,
    programme: 'CTPAT',
    certified_from: '2020-01-01',
    certified_to: '2024-06-01',
    ended_by: 'SUSPENDED',
  },
  {
    importer: 3,
    programme: 'CTPAT',
    certified_from: '2020-01-01',
    certified_to: '2024-12-31',
    ended_by: 'REMOVED',
  },
  {
    importer: 4,
    programme: 'CTPAT',
    certified_from: '2020-01-01',
    certified_to: '2024-06-01',
    ended_by: 'WITHDRAWN',
  },
  { importer: 5, programme: 'CTPAT', certified_from: '2020-01-01' },
  { importer: 6, programme: 'CTPAT', certified_from: '2024-12-31' },
  { importer: 7, programme: 'CTPAT', certified_from: '2025-01-01' },
  { importer: 8, programme: 'TRADECOMP', certified_from: '2020-01-01' },
);

/** Of 10,000 of value 5,466, the 54.66 percent of fiscal year 2012, while importer 1 was certified. */
const cargo = together(
  recordsOf('partner', {
    importer: 1,
    programme: 'CTPAT',
    certified_from: '2024-02-01',
    certified_to: '2024-03-01',
    isa: true,
  }),
  recordsOf('partner', { importer: 2, programme: 'CTPAT', certified_from: '2025-01-01' }),
  recordsOf(
    'entry_line',
    { importer: 1, entered_value: 5000, entry_date: '2024-02-01', mra_partner: true },
    { importer: 1, entered_value: 466, entry_date: '2024-02-29' },
    { importer: 1, entered_value: 1000, entry_date: '2024-01-31' },
    { importer: 1, entered_value: 1534, entry_date: '2024-03-01' },
    { importer: 2, entered_value: 2000, entry_date: '2024-12-31' },
    { importer: 1, entered_value: 7000, entry_date: '2024-02-15', entry_no: 'gone', mra_partner: true },
  ),
  recordsOf(
    'entry_summary',
    { entry_no: 'gone', importer: 1, entry_date: '2024-02-15', cancelled: true },
    { importer: 1, entry_date: '2024-02-01' },
    { importer: 1, entry_date: '2024-03-01' },
    { importer: 2, entry_date: '2024-12-31' },
    { importer: 3, entry_date: '2024-02-01' },
  ),
);

/** 121 of 125 comply, the 96.8 percent of fiscal year 2018; one is under way, one was completed a year later. */
const validations = recordsOf(
  'partner_validation',
  ...Array.from({ length: 125 }, (_, at) => ({
    initiated: '2023-12-31',
    completed: '2024-06-01',
    compliant: at >= 4,
  })),
  { initiated: '2024-01-01', completed: null },
  { initiated: '2024-12-31', completed: '2025-06-01', compliant: false },
);

/**
 * At 31 December 2024, certified: 1 validated 1,462 days before, 2 1,461 days before, 3 long ago and again, 4 never, 5
 * long ago and again after the day; 6 is overdue and no longer certified.
 */
const revalidations = together(
  recordsOf(
    'partner',
    ...[1, 2, 3, 4, 5].map((importer) => ({ importer, programme: 'CTPAT', certified_from: '2010-01-01' })),
    { importer: 6, programme: 'CTPAT', certified_from: '2010-01-01', certified_to: '2024-01-01' },
  ),
  recordsOf(
    'partner_validation',
    { importer: 1, completed: '2020-12-30' },
    { importer: 2, completed: '2020-12-31' },
    { importer: 3, completed: '2015-01-01' },
    { importer: 3, completed: '2022-01-01' },
    { importer: 5, completed: '2015-01-01' },
    { importer: 5, completed: '2025-01-01' },
    { importer: 6, completed: '2015-01-01' },
  ),
);

/** Decided in 2024: two certified and one refused; one open, one decided a year later. */
const applications = recordsOf(
  'partner_application',
  { applied: '2023-06-01', decided: '2024-01-01', certified: true },
  { applied: '2024-01-01', decided: '2024-03-01', certified: true },
  { applied: '2024-01-01', decided: '2024-12-31', certified: false },
  { applied: '2024-06-01' },
  { applied: '2024-12-31', decided: '2025-03-01', certified: true },
  { applied: '2025-01-01' },
);

/**
 * Applied on 1 December: certified after 5, 10 and 20 days, refused after 8, open after 30, and one certified after 40,
 * which nobody knows at the end of the month. At risk 6: S(5) = 5/6; 8 is censored; S(10) = 5/6 x 3/4; S(20) = 5/6 x
 * 3/4 x 2/3 = 5/12.
 */
const december = recordsOf(
  'partner_application',
  { applied: '2024-12-01', decided: '2024-12-06', certified: true },
  { applied: '2024-12-01', decided: '2024-12-09', certified: false },
  { applied: '2024-12-01', decided: '2024-12-11', certified: true },
  { applied: '2024-12-01', decided: '2024-12-21', certified: true },
  { applied: '2024-12-01' },
  { applied: '2024-12-01', decided: '2025-01-10', certified: true },
);

const at = '2024-03-01';
/** Partners: 1 exam of 4 releases; others 3 of 6. Exports, unknown importers and withdrawn releases do not count. */
const cargoExams = together(
  recordsOf('partner', { importer: 1, certified_from: '2024-02-01' }),
  recordsOf(
    'exam',
    { importer: 1, ordered_date: at, trade_cost: 100 },
    { importer: 1, ordered_date: '2024-01-31', trade_cost: 200 },
    { importer: 2, ordered_date: at, trade_cost: 300 },
    { importer: 2, ordered_date: at, trade_cost: 400 },
    { importer: 1, ordered_date: at, trade_cost: 900, outbound: true },
    { importer: null, ordered_date: at, trade_cost: 900 },
  ),
  recordsOf(
    'release',
    ...[1, 1, 1, 1, 2, 2, 2, 2, 2].map((importer) => ({ importer, release_date: at })),
    { importer: 1, release_date: '2024-01-31' },
    { importer: 1, release_date: at, reversed: true },
  ),
);
const noPartners = together(recordsOf('exam', { importer: 2 }), recordsOf('release', { importer: 2 }));

export const partnershipAnswers: readonly RecordAnswer[] = [
  doubles(partnership.partnerMembers, members, 3), // 1, 5 and 6
  doubles(partnership.partnerMembers, {}, 0),
  doubles(partnership.tradeComplianceMembers, members, 2), // 1 and 8
  doubles(partnership.tradeComplianceMembers, {}, 0),
  stays(partnership.validatedShare, members, 1 / 3),
  stays(partnership.validatedShare, {}, null),
  stays(partnership.suspensionRemovalRate, members, 2 / 5),
  stays(partnership.suspensionRemovalRate, {}, null),
  stays(partnership.partnerNetGrowth, members, (1 - 3) / 5), // 6 came; 2, 3 and 4 went
  stays(partnership.partnerNetGrowth, {}, null),
  stays(partnership.partnerValueShare, cargo, 5466 / 10_000),
  stays(partnership.partnerValueShare, {}, null),
  stays(partnership.tradeComplianceValueShare, cargo, 5466 / 10_000),
  stays(partnership.tradeComplianceValueShare, {}, null),
  stays(partnership.mraPartnerShare, cargo, 5000 / 10_000),
  stays(partnership.mraPartnerShare, {}, null),
  stays(partnership.partnerLineShare, cargo, 2 / 5),
  stays(partnership.partnerLineShare, {}, null),
  stays(partnership.partnerEntryShare, cargo, 1 / 4),
  stays(partnership.partnerEntryShare, {}, null),
  stays(partnership.partnerSecurityCompliance, validations, 0.968),
  stays(partnership.partnerSecurityCompliance, {}, null),
  doubles(partnership.validationsInitiated, validations, 2),
  doubles(partnership.validationsInitiated, {}, 0),
  doubles(partnership.revalidationOverdue, revalidations, 2), // 1 and 5
  doubles(partnership.revalidationOverdue, {}, 0),
  doubles(partnership.partnerApplicants, applications, 5),
  doubles(partnership.partnerApplicants, {}, 0),
  stays(partnership.applicationApprovalRate, applications, 2 / 3),
  stays(partnership.applicationApprovalRate, {}, null),
  { ...stays(partnership.certificationDays, december, 20), ask: { period: { month: '2024-12' } } },
  stays(partnership.certificationDays, {}, null),
  stays(partnership.partnerExamRatio, cargoExams, 3 / 6 / (1 / 4)),
  stays(partnership.partnerExamRatio, noPartners, null),
  doubles(partnership.partnerCostSavings, cargoExams, (3 / 6 - 1 / 4) * 4 * ((100 + 200 + 300 + 400) / 4)),
  { ...stays(partnership.partnerCostSavings, noPartners, null) },
];
