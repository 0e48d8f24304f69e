import type { CenterTariffRow } from '../dated/center-tariff.ts';
import type { DatedRow } from '../dated/dated-row.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { centerRowLookup, codesIn } from './center-of.ts';

/** A heading's time with a Center, a row of `ref_heading_center`. */
export interface HeadingCenterRow extends DatedRow {
  /** Four digits, whether the tariff uses them or not. */
  readonly heading: string;
  readonly center: string;
}

/**
 * `centerOf` as rows that SQL can join by heading and day: every heading of the chapters that a Center has, each
 * with its spells. Headings without a Center have no row.
 */
export function headingCenters(tables: Pick<ReferenceTables, 'centerTariff'>): readonly HeadingCenterRow[] {
  const find = centerRowLookup(tables);
  const spells = constantSpells(tables);
  return headingsIn(tables).flatMap((heading) =>
    joined(spells.map((spell) => ({ ...spell, row: find(heading, spell.valid_from ?? '') }))).flatMap(
      ({ row, valid_from, valid_to }): readonly HeadingCenterRow[] => {
        if (row === null) return [];
        const { center, source, inferred } = row;
        return [{ heading, center, valid_from, valid_to, source, inferred }];
      },
    ),
  );
}

interface Decided extends Pick<DatedRow, 'valid_from' | 'valid_to'> {
  readonly row: CenterTariffRow | null;
}

/** Neighbouring spells that one row decides are one. */
function joined(spells: readonly Decided[]): readonly Decided[] {
  return spells.reduce<readonly Decided[]>((done, spell) => {
    const last = done.at(-1);
    if (last === undefined || last.row !== spell.row) return [...done, spell];
    return [...done.slice(0, -1), { ...last, valid_to: spell.valid_to }];
  }, []);
}

/** The spells within which no row of the table begins or ends. */
function constantSpells({
  centerTariff,
}: Pick<ReferenceTables, 'centerTariff'>): readonly Pick<DatedRow, 'valid_from' | 'valid_to'>[] {
  const days = centerTariff.rows
    .flatMap((row) => [row.valid_from, row.valid_to])
    .filter((day): day is string => day !== null);
  const starts = [null, ...new Set(days.toSorted())];
  return starts.map((start, at) => ({ valid_from: start, valid_to: starts[at + 1] ?? null }));
}

function headingsIn({ centerTariff }: Pick<ReferenceTables, 'centerTariff'>): readonly string[] {
  const chapters = new Set(centerTariff.rows.flatMap((row) => codesIn(row).map((code) => code.slice(0, 2))));
  return [...chapters]
    .toSorted()
    .flatMap((chapter) => Array.from({ length: 100 }, (_, at) => `${chapter}${String(at).padStart(2, '0')}`));
}
