// What is shown is of one version of the transactions: an extract that arrives while a report is made refuses it.

import type { TradePulse } from '@tradepulse/core';
import { seizures as seizureCount } from '@tradepulse/measures';
import { memoryReleaseRegister, type ReleaseRegister } from '@tradepulse/privacy';
import { expect, it } from 'vitest';
import { loadSeizures, seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';

/** A register that has something done when it is first asked: that is after the figures were computed. */
function registerThatWaitsFor(work: () => Promise<void>): ReleaseRegister {
  const register = memoryReleaseRegister();
  let done: Promise<void> | null = null;
  return {
    async read(groups) {
      await (done ??= work());
      return register.read(groups);
    },
    append: (additions) => register.append(additions),
  };
}

it('R-52 refuses figures of transactions that another extract has changed meanwhile, and shows those of the new ones', async () => {
  const opened: TradePulse[] = [];
  const register = registerThatWaitsFor(async () => {
    for (const tp of opened) await loadSeizures(tp, 'second', '2024-03-01', seizures('4601', [6, 7, 8, 9]));
  });
  const tp = await seizureWarehouse(seizures('2704', [1, 2, 3, 4, 5]), { register });
  opened.push(tp);
  const ask = () => sessionOf(tp).report({ measures: [seizureCount], period: { month: '2024-01' } });
  await expect(ask()).rejects.toMatchObject({ code: 'RECORDS_CHANGED' });
  const report = await ask();
  expect(report.rows[0]?.cells['enforcement/seizures']).toMatchObject({ kind: 'value', value: 9 });
  await tp.close();
});
