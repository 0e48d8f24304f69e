import {
  isLevel,
  otherCode,
  type LevelName,
  type MonthIndex,
  type ResolvedQuestion,
} from '@tradepulse/measures';

/** What a row of a report is about: its months, and the codes to which each level is narrowed. */
export interface CellPlace {
  readonly months: readonly MonthIndex[];
  /** Codes by level; no code where a row has none, and where it is what is not kept apart. */
  readonly codes: ReadonlyMap<LevelName, readonly string[]>;
}

type Shown = Readonly<Record<'depth', number> & Record<'key', readonly (string | null)[]>>;
type Asked = Pick<ResolvedQuestion, 'by' | 'units' | 'filters' | 'scope'>;

/** The place of a row: what it shows, within the filters of the report and the scope of who asks. */
export function cellPlace(row: Shown, asked: Asked): CellPlace {
  const codes = new Map(filteredCodes(asked));
  for (const [at, level] of asked.by.slice(0, row.depth).entries()) {
    const code = row.key[at] ?? null;
    if (isLevel(level)) codes.set(level, code === null || code === otherCode ? [] : [code]);
  }
  return { months: monthsShown(row, asked), codes };
}

function filteredCodes({ scope, filters }: Asked): CellPlace['codes'] {
  const codes = new Map<LevelName, readonly string[]>();
  for (const { level, codes: allowed } of [...scope, ...filters]) {
    codes.set(level, codes.get(level)?.filter((code) => allowed.includes(code)) ?? allowed);
  }
  return codes;
}

/** The months of the unit of time that a row shows, else those of the whole report. */
function monthsShown({ depth, key }: Shown, { by, units }: Asked): readonly MonthIndex[] {
  const at = by.findIndex((level) => !isLevel(level));
  const shown = at === -1 || at >= depth ? units : units.filter((unit) => unit.key === key[at]);
  return shown.flatMap(({ months }) => months);
}
