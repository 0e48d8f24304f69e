import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiAnswer } from '@tradepulse/adapters';
import type { Session, TradePulse } from '@tradepulse/core';
import { generalImportsValue } from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../support/open-in-memory.ts';

// Five seafood codes by country and month of 2020, with the publisher's own rows for country groups.
const file = join(
  import.meta.dirname,
  '../golden/census-api-hs6-monthly/imports_hs6_monthly_2020_5_seafood_codes.csv',
);
const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
const names = header.split(',');
const published = lines.map((line) =>
  Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])),
);

describe('country groups', () => {
  let tp: TradePulse;
  let session: Session;

  beforeAll(async () => {
    ({ tp, session } = await openInMemory());
    await tp.load(await apiAnswer(file, { flow: 'imports' }));
  });
  afterAll(() => tp.close());

  const total = async (group: string, month: string): Promise<number> => {
    const report = await session.report({
      measures: [generalImportsValue],
      period: { month },
      where: { country_group: group },
    });
    return report.rows[0]?.values['imports/general-imports-value'] ?? 0;
  };

  it.each(['0003', '0022', '0027', '5XXX'])('add up to the published rows of %s', async (group) => {
    for (const month of ['2020-01', '2020-07', '2020-12']) {
      const rows = published.filter((row) => row['CTY_CODE'] === group && row['MONTH'] === month.slice(5));
      const expected = rows.reduce((sum, row) => sum + Number(row['GEN_VAL_MO']), 0);
      expect(await total(group, month)).toBe(expected);
    }
  });

  it('are named in the report', async () => {
    const report = await session.report({
      measures: [generalImportsValue],
      period: { month: '2020-01' },
      where: { country_group: '0003' },
    });
    expect(report.data.filters).toEqual([
      { level: 'country_group', title: 'Country group', labels: ['0003 European Union'] },
    ]);
  });

  it('are refused when there is no such group', async () => {
    await expect(total('0999', '2020-01')).rejects.toMatchObject({
      name: 'ReportError',
      code: 'GROUP_UNKNOWN',
    });
  });
});
