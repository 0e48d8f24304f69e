import type { ControlTotal } from '@tradepulse/core';
import { refuse } from '../layout/read-fixed-width.ts';
import { readRecords } from '../layout/read-records.ts';
import { findMember } from '../source/find-member.ts';
import type { ArchiveKind, ControlMember } from './archive-kind.ts';
import type { OpenArchive } from './archive-references.ts';
import type { FactColumns, FactName, StoredRow } from './fact-columns.ts';
import { factDecoder, flowsOf } from './fact-decoder.ts';
import { periodCheck, type StatisticalPeriod } from './statistical-period.ts';

/**
 * The totals that an archive prints beside its detail: by commodity, country and district, for the month
 * and for the year to date, and the whole release as the sum over commodities. A bad row among them is an
 * error, not a matter for quarantine: what cannot be checked is not loaded.
 *
 * @yields totals, member by member
 * @throws ReadError - ROW_NOT_UNDERSTOOD, MEMBER_DUPLICATED
 */
export async function* archiveControls<F extends FactName>(
  archive: OpenArchive,
  kind: ArchiveKind<F>,
  period: StatisticalPeriod,
): AsyncGenerator<ControlTotal> {
  const { commodities, countries, districts } = kind;
  if (commodities !== null) {
    const whole: Record<string, number> = {};
    let file = commodities.layout.name;
    for await (const total of memberTotals(archive, kind.columns, commodities, period)) {
      for (const [column, figure] of Object.entries(total.totals))
        whole[column] = (whole[column] ?? 0) + figure;
      file = total.file;
      yield total;
    }
    yield { file, where: {}, totals: whole };
  }
  for (const member of [...(countries ? [countries] : []), ...districts]) {
    yield* memberTotals(archive, kind.columns, member, period);
  }
}

async function* memberTotals<F extends FactName>(
  archive: OpenArchive,
  columns: FactColumns<F>,
  { layout, keys }: ControlMember,
  period: StatisticalPeriod,
): AsyncGenerator<ControlTotal> {
  const file = findMember(archive.set, archive.files, layout);
  if (file === null) return;
  const flows = flowsOf(layout, columns);
  const figures = ['mo', 'yr'].flatMap((basis) => flows.map((flow) => `${flow}_${basis}`));
  const where = [...keys.map(({ key }) => key), 'year', 'month'];
  const options = { check: periodCheck(period), ...(archive.signal && { signal: archive.signal }) };
  for await (const batch of readRecords(file, layout.length, factDecoder(layout, columns, keys), options)) {
    batch.rejected.forEach((row) => refuse(row));
    for (const row of batch.records) {
      yield { file: file.name, where: reported(row, where), totals: numbersOf(row, figures) };
    }
  }
}

function reported(row: StoredRow, columns: readonly string[]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
}

function numbersOf(row: StoredRow, columns: readonly string[]): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const column of columns) {
    const figure = row[column];
    if (typeof figure === 'number') figures[column] = figure;
  }
  return figures;
}
