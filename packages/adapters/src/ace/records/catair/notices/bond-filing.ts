import type { RecordValues } from '../../../catair/field-value.ts';
import { cb10, cb30, cb40, cb45, cb90 } from '../../../catair/layouts/bond-layouts.ts';
import { onlyValuesOf, valuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { total } from '../../values/sums.ts';
import { nodeMapping } from './node-mapping.ts';

/** A bond as its surety files it, or as CBP gives it back: records 10 to 45. */
export interface BondFiling {
  readonly at: number;
  readonly bond: RecordValues<typeof cb10.fields>;
  readonly principal: RecordValues<typeof cb30.fields> | null;
  readonly sureties: readonly RecordValues<typeof cb40.fields>[];
  readonly coSureties: readonly RecordValues<typeof cb45.fields>[];
}

const header = ['10'];
const BOND: Grammar = {
  applications: ['CB', 'CX', 'BS'],
  parents: {
    '10': 'root',
    '12': header,
    '20': header,
    '30': header,
    '35': header,
    '36': header,
    '40': header,
    '45': header,
    '46': header,
    '90': header,
  },
};

/** Designations that state a bond: a new one, an additional, a substitute, one that supersedes another. */
const STATES: ReadonlySet<string | null> = new Set(['B', 'A', 'U', 'E', null]);
const VOIDS = 'V';
const REJECTED = 'R';

/**
 * Columns of `bond` from an eBond. What only acts on a bond that is on file (adjusts its amount, terminates it, adds a
 * rider) states no bond and is passed over: its record leaves the rest blank. So is what CBP rejects.
 *
 * @source CBP CATAIR, Customs eBond Create/Update, version 1.9 (April 2020)
 */
const bondColumns: Origins<'bond', BondFiling> = {
  bond_no: said('10 bond number', ({ bond }) => bond.bondNumber),
  type: said('10 bond type code', ({ bond }) => bond.bondTypeCode),
  activity: said('10 bond activity code', ({ bond }) => bond.bondActivityCode),
  principal: said('30 principal id', ({ principal }) => principal?.principalId ?? null),
  principal_name: said('30 principal name', ({ principal }) => principal?.principalName ?? null),
  surety: said('40 surety code', ({ sureties }) => agent(sureties[0]?.suretyCode ?? null)),
  co_surety: said('45 co-surety code of the first co-surety', ({ coSureties }) =>
    agent(coSureties[0]?.coSuretyCode ?? null),
  ),
  amount: said('10 bond amount', ({ bond }) => bond.bondAmount),
  liability: worked(
    'sum of 40 and 45 liability amounts; 10 bond amount where 40 says none, for then its surety assumes all of it',
    liability,
  ),
  effective: said('10 effective date', ({ bond }) => bond.effectiveDate),
  terminated: said('10 termination date', ({ bond }) => bond.terminationDate),
};

/** Bonds (CB, CX, BS). */
export const bondMapping = nodeMapping<'bond', BondFiling>({
  format: 'CB',
  subject: 'bond',
  grammar: BOND,
  read: (node) => bonds(node),
  identity: ({ bond }) => bond.bondNumber,
  line: ({ at }) => at,
  withdrawn: ({ bond }) => bond.bondDesignationTypeCode === VOIDS,
  columns: bondColumns,
});

function bonds(node: RecordNode): readonly BondFiling[] {
  const { record } = node;
  if (!record.is(cb10) || isRejected(node)) return [];
  const bond = record.values();
  const designation = bond.bondDesignationTypeCode;
  if (!STATES.has(designation) && designation !== VOIDS) return [];
  return [
    {
      at: record.line,
      bond,
      principal: onlyValuesOf(node, cb30),
      sureties: valuesOf(node, cb40),
      coSureties: valuesOf(node, cb45),
    },
  ];
}

function isRejected(node: RecordNode): boolean {
  return valuesOf(node, cb90).some(({ dispositionTypeCode }) => dispositionTypeCode === REJECTED);
}

function liability({ bond, sureties, coSureties }: BondFiling): number | null {
  const [surety] = sureties;
  if (surety !== undefined && surety.suretyLiabilityAmount === null && coSureties.length === 0)
    return bond.bondAmount;
  return total([
    ...sureties.map(({ suretyLiabilityAmount }) => suretyLiabilityAmount),
    ...coSureties.map(({ coSuretyLiabilityAmount }) => coSuretyLiabilityAmount),
  ]);
}
