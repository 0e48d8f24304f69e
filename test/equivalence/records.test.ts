import type { Session, TradePulse } from '@tradepulse/core';
import {
  catalogue,
  evaluateQuestion,
  isFact,
  relationsOf,
  type AnyMeasure,
  type FactRows,
  type Question,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { algebraMeasures } from './algebra-measures.ts';
import { expectAgreement } from './expect-agreement.ts';
import { meanRecords } from './mean-records.ts';
import { openWithRecords } from './record-warehouse.ts';
import { referenceRowsOf } from './reference-rows.ts';

const seed = Number(process.env['TRADEPULSE_SEED'] ?? 20_261_129);

/** Questions that reach every way in which rows belong to a period, and the levels that most records have. */
const questions: readonly Omit<Question, 'measures'>[] = [
  { period: { calendarYear: 2024 }, compare: 'year_before' },
  { period: { fiscalYear: 2024 }, compare: 'year_before', by: ['port'] },
  { period: { from: '2024-01', to: '2024-04' }, compare: 'year_before', by: ['month'] },
  { period: { month: '2024-02' }, compare: 'year_before', by: ['field_office'] },
  { period: { calendarYear: 2024 }, compare: 'year_before', by: ['hts2', 'country'] },
  { period: { fiscalYear: 2024 }, compare: 'year_before', by: ['fiscal_quarter'], where: { port: '2704' } },
  { period: { calendarYear: 2024 }, compare: 'year_before', by: ['hts2'] },
  { period: { calendarYear: 2021 }, compare: 'year_before' },
];

const measures = [
  ...algebraMeasures,
  ...[...catalogue].filter((measure) => !relationsOf(measure).every(isFact)),
];

describe.each(await testEngines())('arrays and $name agree on records', ({ open }) => {
  let tp: TradePulse;
  let session: Session;
  let rows: FactRows;

  beforeAll(async () => {
    const made = meanRecords(seed, 60);
    ({ tp, session } = await openWithRecords(await open(), made));
    rows = { ...made, ...(await referenceRowsOf(tp)) };
  });
  afterAll(() => tp.close());

  it.each(measures.map((measure: AnyMeasure) => [measure.id, measure] as const))(
    '%s',
    async (_id, measure) => {
      let values = 0;
      for (const question of questions) {
        const asked = { ...question, measures: [measure] };
        values += await expectAgreement(asked, session, evaluateQuestion, rows);
      }
      expect(values, 'values that are neither null nor zero').toBeGreaterThan(0);
    },
  );
});
