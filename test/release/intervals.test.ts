import { seizureDomesticValue } from '@tradepulse/measures';
import { contributorRules, type RuleParameters } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';

const id = 'enforcement/seizure-domestic-value';

/** Seizures at a port, of the firms and amounts in dollars given. */
function worth(port: string, firms: readonly (readonly [firm: number, dollars: number])[]) {
  return firms.flatMap(([firm, dollars]) => seizures(port, [firm], { domestic_value: 100 * dollars }));
}

async function shown(rules: RuleParameters): Promise<Record<string, unknown>> {
  // 4601: one firm. 1001: three with 4 together. 2704: three with 100 each, 5301 with 110 each. The total is 734.
  const records = [
    ...worth('4601', [[9, 100]]),
    ...worth('1001', [
      [1, 2],
      [2, 1],
      [3, 1],
    ]),
    ...worth('2704', [
      [1, 100],
      [2, 100],
      [3, 100],
    ]),
    ...worth('5301', [
      [1, 110],
      [2, 110],
      [3, 110],
    ]),
  ];
  const policy = { id: 'intervals', sources: { ACE: contributorRules({ pPercent: 10, ...rules }) } };
  const tp = await seizureWarehouse(records, { policy });
  try {
    const report = await sessionOf(tp).report({
      measures: [seizureDomesticValue],
      by: ['port'],
      period: { month: '2024-01' },
      totals: true,
    });
    return Object.fromEntries(
      report.rows.map((row) => {
        const cell = row.cells[id];
        return [row.key.slice(0, row.depth).join() || 'total', cell.kind === 'value' ? cell.value : 'D'];
      }),
    );
  } finally {
    await tp.close();
  }
}

describe('R-52 a report whose policy asks for intervals', () => {
  it('withholds more until a sensitive figure cannot be bounded to within its protection level', async () => {
    // 734 - 300 - 330 = 104 bounds the 100 of one firm, who is to be protected up to 110.
    const exact = { total: 734, '1001': 'D', '2704': 300, '4601': 'D', '5301': 330 };
    expect(await shown({})).toEqual(exact);
    expect(await shown({ intervals: {} })).toEqual({ ...exact, '2704': 'D' });
  });
});
