import type { AnyMeasure } from '../../../algebra/measure.ts';
import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together, type GivenRecord } from '../../../known-answers/record-rows.ts';
import * as compliance from '../../compliance.ts';
import { fpcSample, frameOf, inFiscal2024, reviewed, type FpcLine } from '../sample-rows.ts';

type Flags = GivenRecord<'cm_sample'>;

const answer = (
  measure: AnyMeasure,
  read: (line: FpcLine) => Flags,
  expected: number | null,
): RecordAnswer => ({ measure, rows: fpcSample(read), expected, inTwoWorlds: 'stays', ask: inFiscal2024 });
const nothing = (measure: AnyMeasure): RecordAnswer => ({
  measure,
  rows: {},
  expected: null,
  inTwoWorlds: 'stays',
  ask: inFiscal2024,
});

// 2 of 5 lines have y of 3 or more in a stratum of 15, 1 of 3 in one of 12: 6 + 4 of 27 lines are estimated to.
const share = (15 * (2 / 5) + 12 * (1 / 3)) / (15 + 12);

const rates: readonly RecordAnswer[] = [
  answer(compliance.overallComplianceRate, ({ y }) => ({ discrepancy: y < 3 }), share),
  answer(compliance.majorDiscrepancyRate, ({ y }) => ({ major: y >= 3 }), share),
  // Trap 10: the three levels of compliance are three measures; lines with a small discrepancy pass here.
  answer(compliance.importsCompliant, ({ y }) => ({ major: y < 3, discrepancy: true }), share),
  answer(
    compliance.materialComplianceRate,
    ({ y }) => ({ material: y < 3, major: true, discrepancy: true }),
    share,
  ),
  answer(compliance.classificationDiscrepancyRate, ({ y }) => ({ disc_classification: y >= 3 }), share),
  answer(compliance.valuationDiscrepancyRate, ({ y }) => ({ disc_value: y >= 3 }), share),
  answer(compliance.markingDiscrepancyRate, ({ y }) => ({ disc_marking: y >= 3 }), share),
  answer(compliance.originDiscrepancyRate, ({ y }) => ({ disc_origin: y >= 3 }), share),
  answer(compliance.quantityDiscrepancyRate, ({ y }) => ({ disc_quantity: y >= 3 }), share),
];

// Lines with x above 5: 3 of 5 and 1 of 3, that is 9 + 4 of 27; of them 2 and 1 have y of 3 or more, 6 + 4.
const shareInDomain = (3 * 2 + 4 * 1) / (3 * 3 + 4 * 1);

const domains: readonly RecordAnswer[] = [
  answer(
    compliance.preferenceDiscrepancyRate,
    ({ x, y }) => ({ preference_line: x > 5, disc_preference: y >= 3 }),
    shareInDomain,
  ),
  answer(compliance.preferenceDiscrepancyRate, () => ({}), null),
  answer(
    compliance.adcvdDeclarationDiscrepancyRate,
    ({ x, y }) => ({ scope_line: x > 5, disc_adcvd: y >= 3 }),
    shareInDomain,
  ),
  answer(compliance.adcvdDeclarationDiscrepancyRate, () => ({}), null),
  answer(
    compliance.focusIndustryCompliance,
    ({ x, y }) => ({ focus_industry: x > 5, discrepancy: y < 3 }),
    shareInDomain,
  ),
  answer(compliance.focusIndustryCompliance, () => ({}), null),
  {
    // A port is a domain: its lines keep the weights 15/5 and 12/3 of the whole design.
    ...answer(
      compliance.overallComplianceRate,
      ({ x, y }) => ({ port: x > 5 ? '2704' : '1001', discrepancy: y < 3 }),
      shareInDomain,
    ),
    ask: { ...inFiscal2024, by: ['port'] },
    at: ['2704'],
  },
  {
    ...answer(
      compliance.importsCompliant,
      ({ x, y }) => ({ center: x > 5 ? 'CEE001' : 'CEE002', major: y < 3 }),
      shareInDomain,
    ),
    ask: { ...inFiscal2024, where: { center: 'CEE001' } },
  },
];

const oneLine = recordsOf('cm_sample', reviewed({ stratum: '1' }));
const undefinedRates: readonly RecordAnswer[] = [
  nothing(compliance.overallComplianceRate),
  nothing(compliance.majorDiscrepancyRate),
  nothing(compliance.importsCompliant),
  nothing(compliance.materialComplianceRate),
  nothing(compliance.classificationDiscrepancyRate),
  nothing(compliance.valuationDiscrepancyRate),
  nothing(compliance.markingDiscrepancyRate),
  nothing(compliance.originDiscrepancyRate),
  nothing(compliance.quantityDiscrepancyRate),
  // A stratum that the frame does not know, and more lines than the frame holds.
  { ...nothing(compliance.overallComplianceRate), rows: together(oneLine, frameOf({ '2': 9 })) },
  { ...nothing(compliance.overallComplianceRate), rows: together(oneLine, frameOf({ '1': 0 })) },
];

/** Two lines of entry A of four lines, in two strata; the one line of entry B. */
const twoEntries = together(
  recordsOf(
    'cm_sample',
    reviewed({ entry_no: 'A', line_no: '001', stratum: '1', discrepancy: true }),
    reviewed({ entry_no: 'A', line_no: '002', stratum: '2' }),
    reviewed({ entry_no: 'B', line_no: '001', stratum: '1' }),
  ),
  recordsOf('entry_summary', { entry_no: 'A', line_count: 4 }, { entry_no: 'B', line_count: 1 }),
  frameOf({ '1': 10, '2': 6 }),
);

/** A quarter of the lines of the year claims a preference; a cancelled entry and another year do not count. */
const entered = together(
  recordsOf(
    'entry_line',
    { entry_no: 'A', spi: 'S' },
    { entry_no: 'B' },
    { entry_no: 'C' },
    { entry_no: 'D' },
    { entry_no: 'gone', spi: 'S' },
    { entry_no: 'E', spi: 'S', entry_date: '2023-09-30' },
  ),
  recordsOf('entry_summary', { entry_no: 'gone', cancelled: true }),
);
const claims = fpcSample(({ x, y }) => ({ preference_line: x > 5, discrepancy: y < 3 }));

const others: readonly RecordAnswer[] = [
  {
    // The large stratum of which no line was reviewed is not represented, neither in numerator nor denominator.
    ...answer(compliance.overallComplianceRate, ({ y }) => ({ discrepancy: y < 3 }), share),
    rows: together(
      fpcSample(({ y }) => ({ discrepancy: y < 3 })),
      recordsOf('cm_stratum', { fiscal_year: 2024, stratum: '3', frame_lines: 1000 }),
    ),
  },
  // Values are x: 3 x (6.8 + 9.2) + 4 x 6.6 of 147.1, the total that R's survey gives for the data set.
  answer(
    compliance.valueComplianceRate,
    ({ x, y }) => ({ value: x, major: y < 3 }),
    (3 * (6.8 + 9.2) + 4 * 6.6) / 147.1,
  ),
  answer(compliance.valueComplianceRate, () => ({}), null),
  {
    // A weighs 10/2 / 4 + 6/1 / 4, not the mean of 5 and 6: its four lines are four chances to be drawn.
    measure: compliance.entryComplianceRate,
    rows: twoEntries,
    expected: 5 / (5 + (5 + 6) / 4),
    inTwoWorlds: 'stays',
    ask: inFiscal2024,
  },
  nothing(compliance.entryComplianceRate),
  {
    // With a claim 10/13 comply, without one none.
    measure: compliance.poststratifiedCompliance,
    rows: together(claims, entered),
    expected: (1 * shareInDomain) / (1 + 3),
    inTwoWorlds: 'stays',
    ask: inFiscal2024,
  },
  { ...nothing(compliance.poststratifiedCompliance), rows: claims },
];

export const complianceRateAnswers: readonly RecordAnswer[] = [
  ...rates,
  ...domains,
  ...undefinedRates,
  ...others,
];
