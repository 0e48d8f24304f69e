import { defaultReleasePolicy, type Report, type ReportRequest, type TradePulse } from '@tradepulse/core';
import { generalImportsValue, seizures as seizureCount } from '@tradepulse/measures';
import {
  controlledRounding,
  memoryAuditSink,
  memoryReleaseRegister,
  type RegisterAddition,
} from '@tradepulse/privacy';
import { afterEach, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { loadSeizures, seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

async function warehouse(...args: Parameters<typeof seizureWarehouse>): Promise<TradePulse> {
  const tp = await seizureWarehouse(...args);
  opened.push(tp);
  return tp;
}

type Request = ReportRequest<typeof seizureCount>;
const january = { measures: [seizureCount], period: { month: '2024-01' } } as const;
const whole: Request = january;
const onePort: Request = { ...january, where: { port: '2704' } };
const byPort: Request = { ...january, by: ['port'], totals: true };

/** The figure of a report of one row: a number, or D. */
async function figure(tp: TradePulse, request: Request, who?: string): Promise<unknown> {
  const report: Report<typeof seizureCount> = await sessionOf(tp, who).report(request);
  const cell = report.rows[0]?.cells['enforcement/seizures'];
  return cell?.kind === 'value' ? cell.value : 'D';
}

// 5 firms at one port and 1 at another: 6 and 5 together would tell the one.
const records = [...seizures('2704', [1, 2, 3, 4, 5]), ...seizures('4601', [9])];

describe('R-52 standing reports', () => {
  it('keep their figures, whatever somebody asks afterwards', async () => {
    const asked = await warehouse(records);
    expect(await figure(asked, onePort, 'alice')).toBe(5);
    expect(await figure(asked, whole, 'publisher')).toBe('D');
    const reserved = await warehouse(records);
    const report = await sessionOf(reserved, 'publisher').reserveStandingReports([whole]);
    expect(report).toEqual([{ request: whole, released: 1, withheld: 0 }]);
    expect(await figure(reserved, onePort, 'alice')).toBe('D');
    expect(await figure(reserved, whole, 'publisher')).toBe(6);
  });

  it('are decided together: their order does not matter', async () => {
    for (const requests of [
      [whole, onePort],
      [onePort, whole],
    ]) {
      const tp = await warehouse(records);
      const reserved = await sessionOf(tp).reserveStandingReports(requests);
      expect(new Map(reserved.map(({ request, released }) => [request, released]))).toEqual(
        new Map([
          [whole, 1],
          [onePort, 0],
        ]),
      );
      expect([await figure(tp, whole), await figure(tp, onePort)]).toEqual([6, 'D']);
    }
  });

  it('are registered alike, whether or not one of published statistics is decided before them', async () => {
    const published: ReportRequest = { measures: [generalImportsValue], period: { month: '2024-01' } };
    const registeredBy = async (requests: readonly ReportRequest[]): Promise<readonly RegisterAddition[]> => {
      const register = memoryReleaseRegister();
      const added: RegisterAddition[] = [];
      const tp = await warehouse(records, {
        policy: defaultReleasePolicy,
        register: {
          read: (groups) => register.read(groups),
          append: (additions) => {
            added.push(...additions);
            return register.append(additions);
          },
        },
      });
      await tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]));
      await sessionOf(tp).reserveStandingReports(requests);
      return added;
    };
    const alone = await registeredBy([whole]);
    expect(alone).toHaveLength(1);
    expect(await registeredBy([published, whole])).toEqual(alone);
  });

  it('are decided anew for a version of the data that is loaded later', async () => {
    const tp = await warehouse(seizures('2704', [1, 2, 3, 4, 5]));
    await sessionOf(tp).reserveStandingReports([whole]);
    const more = [6, 7, 8].flatMap((firm) => seizures('4601', [firm], { seizure_no: `LATER-${firm}` }));
    await loadSeizures(tp, 'second', '2024-02-02', more);
    expect(await sessionOf(tp).reserveStandingReports([byPort])).toMatchObject([
      { released: 3, withheld: 0 },
    ]);
    expect(await figure(tp, whole)).toBe(8);
  });

  it('may keep the first few of a level, which depends on what is released', async () => {
    const tp = await warehouse([...records, ...seizures('1001', [1, 2, 3, 4])]);
    const top: Request = { ...january, by: ['port'], top: { count: 1 } };
    const [reserved] = await sessionOf(tp).reserveStandingReports([top, whole]);
    const report = await sessionOf(tp, 'alice').report(top);
    const shown = report.rows.filter((row) => row.cells['enforcement/seizures'].kind === 'value').length;
    expect(reserved).toMatchObject({ released: shown, withheld: report.rows.length - shown });
    expect(await figure(tp, whole)).toBe(10);
  });

  it('add up with one another where counts are rounded', async () => {
    const policy = { id: 'r', sources: { ACE: controlledRounding({ base: 5 }) } };
    const tp = await warehouse([...seizures('2704', [1, 2, 3]), ...seizures('4601', [4, 5, 6, 7])], {
      policy,
    });
    const other: Request = { ...january, where: { port: '4601' } };
    await sessionOf(tp).reserveStandingReports([onePort, other, whole]);
    const [one, two, all] = [await figure(tp, onePort), await figure(tp, other), await figure(tp, whole)];
    // 3 + 4 = 7: 5 and 0, or 5 and 5, or 0 and 5.
    expect(Number(one) + Number(two)).toBe(all);
  });

  it('R-90 are recorded one by one: every intent before anything is read, and an outcome each', async () => {
    const audit = memoryAuditSink();
    const tp = await warehouse(records, { audit });
    const before = audit.records().length;
    await sessionOf(tp).reserveStandingReports([byPort, whole]);
    const told = audit
      .records()
      .slice(before)
      .map(({ phase, query, rows }) => [phase, query?.by, rows]);
    expect(told).toEqual([
      ['intent', ['port'], null],
      ['intent', [], null],
      ['outcome', [], { released: 1, withheld: 0, scanned: expect.any(Number) as number }],
      // 5 and 1 at two ports: with the total neither may be shown.
      ['outcome', ['port'], { released: 1, withheld: 2, scanned: expect.any(Number) as number }],
    ]);
  });

  it('are decided for nobody who may not ask for each of them', async () => {
    const register = memoryReleaseRegister();
    const tp = await warehouse(records, { register });
    const session = tp.session({ principal: null as never, project: 'trends', purpose: 'TRADE_ANALYSIS' });
    await expect(session.reserveStandingReports([whole, onePort])).rejects.toThrowError(
      expect.objectContaining({ code: 'ACCESS_DENIED' }) as Error,
    );
    expect(await figure(tp, onePort)).toBe(5);
  });

  it('decide nothing when one of them cannot be answered', async () => {
    const tp = await warehouse(records);
    const impossible: Request = { ...january, period: { month: '2031-01' } };
    await expect(sessionOf(tp).reserveStandingReports([whole, impossible])).rejects.toThrowError(
      expect.objectContaining({ code: 'PERIOD_NOT_AVAILABLE' }) as Error,
    );
    expect(await figure(tp, onePort)).toBe(5);
  });
});
