import {
  entryProcessingFee,
  harborMaintenanceFee,
  lineProcessingFee,
  subjects,
  type SubjectName,
} from '@tradepulse/measures';
import { referenceLookups, resolveReferenceTables } from '@tradepulse/core';
import { isEntryNumber } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { isoDay } from './calendar/day.ts';
import { generateWorld } from './generate-world.ts';
import { published2024File, readMargins } from './margins/read-margins.ts';
import type { SubjectRow } from './output/record-row.ts';

const world = await generateWorld({ seed: 11, lines: 4000, months: ['2024-01', '2024-12'] });
const names = Object.keys(subjects) as SubjectName[];

const active = <N extends SubjectName>(subject: N): readonly SubjectRow<N>[] =>
  world
    .records(subject)
    .filter(({ cancelled }) => !cancelled)
    .map(({ row }) => row);

const at = (row: object, column: string): unknown => Reflect.get(row, column);
const lines = active('entry_line');
const summaries = new Map(active('entry_summary').map((row) => [row.entry_no, row]));

const sumBy = <T>(
  rows: readonly T[],
  key: (row: T) => string,
  of: (row: T) => number,
): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + of(row));
  return sums;
};

/** Types of entry by what the Census Bureau counts: what is warehoused is no consumption yet, what is withdrawn no arrival, what comes for a time neither. */
const WAREHOUSED = '21';
const TEMPORARY = '23';
const WITHDRAWN = new Set(['06', '31']);

describe('generateWorld', () => {
  it.each(names)('has records of %s', (subject) => {
    expect(world.records(subject).length).toBeGreaterThan(0);
  });

  it('adds up to the margins: consumption, arrivals and duty of each commodity and country', () => {
    const pair = (row: SubjectRow<'entry_line'>): string => `${row.hts10} ${row.origin}`;
    const dollars = (row: SubjectRow<'entry_line'>): number => row.entered_value / 100;
    const counted = lines.filter((row) => row.entry_type !== TEMPORARY);
    const consumed = sumBy(
      counted.filter((row) => row.entry_type !== WAREHOUSED),
      pair,
      dollars,
    );
    const arrived = sumBy(
      counted.filter((row) => !WITHDRAWN.has(row.entry_type)),
      pair,
      dollars,
    );
    const duty = sumBy(lines, pair, (row) => row.duty_paid);
    for (const margin of world.margins) {
      const key = `${margin.hts10} ${margin.origin}`;
      expect([key, consumed.get(key) ?? 0]).toEqual([key, margin.consumptionDollars]);
      expect([key, arrived.get(key) ?? 0]).toEqual([key, margin.generalDollars]);
      expect([key, duty.get(key) ?? 0]).toEqual([key, margin.dutyCents]);
    }
  });

  it('has one current record for each key', () => {
    for (const name of names) {
      const { keys } = subjects[name];
      const known = world.records(name).map(({ row }) => keys.map((key) => at(row, key)).join(' '));
      expect([name, new Set(known).size]).toEqual([name, known.length]);
    }
  });

  it('has the entry of everything that names one', () => {
    const entries = new Set(world.records('entry_summary').map(({ row }) => row.entry_no));
    for (const name of names) {
      if (!('entry_no' in subjects[name].columns)) continue;
      const named = world.records(name).map(({ row }) => at(row, 'entry_no'));
      expect([name, named.filter((entry) => entry !== null && !entries.has(entry as string))]).toEqual([
        name,
        [],
      ]);
    }
    expect([...entries].filter((entry) => !isEntryNumber(entry))).toEqual([]);
  });

  it('has the parent of everything that hangs on another record', () => {
    const children = [
      ['finding', 'exam_no', 'exam'],
      ['lab_sample', 'exam_no', 'exam'],
      ['seizure_line', 'seizure_no', 'seizure'],
      ['seizure_case', 'seizure_no', 'seizure'],
      ['validation_line', 'activity_no', 'validation_activity'],
      ['bond_notice', 'bond_no', 'bond'],
      ['surety_demand', 'bond_no', 'bond'],
      ['wro_petition', 'wro_no', 'wro'],
      ['audit_collection', 'audit_no', 'audit'],
      ['bill_container', 'bill_no', 'bill'],
      ['exclusion_action', 'order_no', 'exclusion_order'],
      ['entry_summary', 'bond_no', 'bond'],
      ['entry_summary', 'statement_no', 'statement'],
      ['quota_charge', 'quota_no', 'quota_limit'],
    ] as const;
    for (const [child, column, parent] of children) {
      const parents = new Set(world.records(parent).map(({ row }) => at(row, column)));
      const lost = active(child)
        .filter((row) => !('cancelled' in row && row.cancelled === true))
        .map((row) => at(row, column))
        .filter((value) => value !== null && !parents.has(value));
      expect([child, column, lost]).toEqual([child, column, []]);
    }
  });

  it('puts the days of an entry in order', () => {
    for (const row of summaries.values()) {
      expect(row.entry_date).toBeLessThanOrEqual(Number(row.summary_date));
      expect(row.entry_date).toBeLessThanOrEqual(row.release_date ?? row.entry_date);
      expect(Number(row.summary_date)).toBeLessThanOrEqual(row.payment_date ?? Infinity);
      if (row.liq_date !== null) expect(row.entry_date).toBeLessThan(row.liq_date);
    }
    for (const row of active('protest')) expect(row.liq_date).toBeLessThan(row.filed);
    for (const row of active('bill_receivable')) expect(row.issue_date).toBeLessThan(row.due_date);
  });

  it('charges the fees that law prescribes', () => {
    const processing = sumBy(
      lines,
      (row) => row.entry_no,
      (row) => row.mpf,
    );
    for (const row of lines) {
      const paysNone = row.mpf_exempt || ['11', '21', '22', '23'].includes(row.entry_type);
      expect(row.mpf).toBe(paysNone ? 0 : lineProcessingFee(row.entered_value));
      const harbor = harborMaintenanceFee({ valueCents: row.entered_value, mode: row.mode });
      expect(row.hmf).toBe(row.entry_type === '31' ? 0 : harbor);
    }
    for (const row of summaries.values()) {
      if (row.entry_type === '11' || row.cancelled) continue;
      const lineFeeCents = processing.get(row.entry_no) ?? 0;
      expect(row.mpf_est).toBe(entryProcessingFee({ lineFeeCents, entryDate: isoDay(row.entry_date) }));
    }
  });

  it('shows rows as measures see them', () => {
    const [row] = world.rows('entry_line');
    expect(row?.['entry_date']).toMatch(/^2024-\d\d-\d\d$/u);
    expect(typeof row?.['importer']).toBe('bigint');
    const [partner] = world.rows('trade_partner');
    expect(Object.keys(partner ?? {})).not.toContain('name');
  });
});

describe('planted stories', () => {
  const story = (name: string) => world.planted.find((each) => each.story === name);

  it('are all there', () => {
    expect(world.planted.map((each) => each.story).toSorted()).toEqual([
      'dominated-cell',
      'repeat-offender',
      'shared-address',
      'shell-importer',
      'splitting-burst',
      'threshold-bunching',
      'transshipment',
      'undervaluation',
      'vanished-debtor',
    ]);
  });

  it('has an importer with more than nine tenths of a chapter in a port', () => {
    const { importers, ports, clues } = story('dominated-cell')!;
    const cell = lines.filter(
      (row) => row.port_entry === ports[0] && row.hts10.startsWith(String(clues['chapter'])),
    );
    const shares = sumBy(
      cell,
      (row) => row.importer,
      (row) => row.entered_value,
    );
    const total = [...shares.values()].reduce((sum, value) => sum + value, 0);
    expect((shares.get(importers[0]!) ?? 0) / total).toBeGreaterThan(0.9);
  });

  it('has entries just below the limit, and many on one day', () => {
    const bunched = [...summaries.values()].filter(
      (row) => row.importer === story('threshold-bunching')!.importers[0],
    );
    expect(bunched.length).toBeGreaterThanOrEqual(20);
    expect(bunched.every((row) => row.total_value >= 245_000 && row.total_value < 250_000)).toBe(true);
    const split = [...summaries.values()].filter(
      (row) => row.importer === story('splitting-burst')!.importers[0],
    );
    expect(new Set(split.map((row) => row.entry_date)).size).toBe(1);
  });

  it('has importers at one address', () => {
    const addresses = sumBy(
      active('trade_partner'),
      (row) => String(row.address),
      () => 1,
    );
    expect(Math.max(...addresses.values())).toBe(13);
  });

  it('has unit values far below those of others', () => {
    const { importers, goods } = story('undervaluation')!;
    const same = lines.filter((row) => row.hts10 === goods[0]!.hts10 && row.origin === goods[0]!.origin);
    const unitValue = (rows: typeof same): number =>
      rows.reduce((sum, row) => sum + row.entered_value, 0) /
      rows.reduce((sum, row) => sum + Number(row.qty1), 0);
    const own = same.filter((row) => row.importer === importers[0]);
    const others = same.filter((row) => row.importer !== importers[0]);
    expect(own.length).toBeGreaterThan(0);
    expect(unitValue(own)).toBeLessThan(unitValue(others) / 3);
  });

  it('has a debtor whose last entry is before its first unpaid bill', () => {
    const [debtor] = story('vanished-debtor')!.importers;
    const bills = active('bill_receivable').filter((row) => row.debtor === debtor && row.balance > 0);
    const entries = [...summaries.values()].filter((row) => row.importer === debtor);
    expect(bills.length).toBeGreaterThan(0);
    expect(Math.max(...entries.map((row) => row.entry_date))).toBeLessThan(
      Math.min(...bills.map((row) => row.issue_date)),
    );
  });

  it('has an offender with a closed case in the five years before a new one', () => {
    const [offender] = story('repeat-offender')!.importers;
    const cases = active('penalty_case').filter((row) => row.violator === offender);
    const newest = Math.max(...cases.map((row) => row.notice_date));
    const earlier = cases.filter((row) => row.closed !== null && row.closed < newest);
    expect(cases.length).toBeGreaterThan(2);
    expect(earlier.some((row) => newest - Number(row.closed) < 5 * 365)).toBe(true);
  });

  it('has a shell: new, with the least bond, importing one product', () => {
    const [shell] = story('shell-importer')!.importers;
    const own = lines.filter((row) => row.importer === shell);
    expect(new Set(own.map((row) => row.hts10)).size).toBe(1);
    expect(active('bond').find((row) => row.principal === shell && row.type === '8')?.amount).toBe(5_000_000);
  });

  it('has goods of one country that come through another, mostly after the order', () => {
    const { importers, clues } = story('transshipment')!;
    const diverted = lines.filter((row) => importers.includes(row.importer));
    expect(diverted.length).toBeGreaterThan(0);
    expect(new Set(diverted.map((row) => `${row.origin} ${row.export_country}`))).toEqual(
      new Set([`${String(clues['through'])} ${String(clues['from'])}`]),
    );
  });
});

describe('a world at full scale', () => {
  it('adds up to what was published for each commodity and country that is imported', async () => {
    const { lookup, published } = await publishedFigures();
    const whole = await generateWorld({
      seed: 5,
      lines: 2500,
      cells: 120,
      scale: [1, 1],
      months: ['2024-01', '2024-12'],
      stories: false,
    });
    const sums = sumBy(
      whole.records('entry_line').filter(({ row, cancelled }) => !cancelled && row.entry_type !== TEMPORARY),
      ({ row }) => `${row.hts10} ${row.origin} ${row.entry_type === WAREHOUSED}`,
      ({ row }) => row.entered_value / 100,
    );
    for (const { hts10, origin } of whole.margins) {
      const place = lookup.get(`${hts10} ${origin}`) ?? -1;
      expect(sums.get(`${hts10} ${origin} false`) ?? 0).toBe(published.consumption[place]);
    }
  });
});

async function publishedFigures() {
  const { iso2Of } = referenceLookups(await resolveReferenceTables());
  const published = await readMargins(published2024File, 2024, (code) => iso2Of(code, '2024-06-30'));
  const lookup = new Map(
    published.hts10.map((hts10, place) => [`${hts10} ${published.country[place]}`, place]),
  );
  return { lookup, published };
}
