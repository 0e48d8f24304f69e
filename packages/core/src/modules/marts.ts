import { MODULES, type ModuleId, type ModuleRule } from '@tradepulse/privacy';
import { factsOf, type AnyFact } from './module-facts.ts';
import { systemOfRecordsOf, type SystemOfRecordsId } from './systems-of-records.ts';

/** A module as a mart: what it is fed with, how often, what it holds, shows and lets go. */
export interface Mart {
  readonly module: ModuleId;
  readonly title: string;
  /** How often it is brought up to date. `feed`: as often as its sources; `on_query`: it reads another module. */
  readonly cadence: ModuleRule['refresh'];
  readonly fedBy: readonly string[];
  readonly pii: ModuleRule['pii'];
  readonly mayLeave: readonly string[];
  /** Its facts: as rows, or for `OFAFI` as sums by industry. */
  readonly facts: readonly AnyFact[];
  /** `records`: one row a record; `industry`: sums only. */
  readonly level: 'records' | 'industry';
  /** Years back from the day of the question that it answers for; null: all that is held. */
  readonly windowYears: number | null;
  /** Columns that it has beside those of its facts, where a fact has what they are derived from. */
  readonly derived: readonly string[];
  readonly systemsOfRecords: readonly SystemOfRecordsId[];
}

const everywhere = [
  'field_office',
  'calendar_year',
  'calendar_month',
  'fiscal_year',
  'fiscal_quarter',
] as const;

const own: Partial<Record<ModuleId, Partial<Pick<Mart, 'level' | 'windowYears' | 'derived'>>>> = {
  ADD_WH: { windowYears: 10 },
  CEE: { derived: ['center', 'hts_chapter'] },
  TEXTILE: { derived: ['textile_category', 'sme', 'agreement'] },
  OFAFI: { level: 'industry', windowYears: 10, derived: ['center', 'hts_chapter'] },
};

function mart(module: ModuleId): Mart {
  const { title, refresh, fedBy, pii, mayLeave } = MODULES[module];
  const { level = 'records', windowYears = null, derived = [] } = own[module] ?? {};
  const facts = factsOf(module);
  return Object.freeze({
    module,
    title,
    cadence: refresh,
    fedBy,
    pii,
    mayLeave,
    facts,
    level,
    windowYears,
    derived:
      level === 'industry' ? [...derived, 'calendar_year', 'calendar_month'] : [...everywhere, ...derived],
    systemsOfRecords: [...new Set(facts.map(systemOfRecordsOf))].toSorted(),
  });
}

/**
 * The seven modules as marts. OFAFI reads the ADD warehouse and so has its window.
 *
 * @source DHS/CBP/PIA-036, Overview, modules 1-7
 */
export const MARTS: Readonly<Record<ModuleId, Mart>> = Object.freeze({
  ACE_VADM: mart('ACE_VADM'),
  ADD_WH: mart('ADD_WH'),
  CEE: mart('CEE'),
  TEXTILE: mart('TEXTILE'),
  ADDRM: mart('ADDRM'),
  ITED: mart('ITED'),
  OFAFI: mart('OFAFI'),
});
