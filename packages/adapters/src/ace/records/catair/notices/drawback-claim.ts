import type { CatairBlock } from '../../../catair/catair-record.ts';
import type { RecordValues } from '../../../catair/field-value.ts';
import { de10, de90 } from '../../../catair/layouts/drawback/drawback-claim-layouts.ts';
import { entryNumberOf } from '../../../catair/transactions/numbered-values.ts';
import { onlyValuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { indicated } from '../../values/indicated.ts';
import { total } from '../../values/sums.ts';
import { nodeMapping } from './node-mapping.ts';

/** A drawback claim as its filer sends it: records 10 to 90. */
export interface DrawbackClaim {
  readonly at: number;
  readonly block: CatairBlock | null;
  readonly claim: RecordValues<typeof de10.fields>;
  readonly totals: RecordValues<typeof de90.fields> | null;
}

const CLAIM: Grammar = { applications: ['DE'], parents: { '10': 'root', '90': ['10'] } };

/**
 * Columns of `drawback_claim` from a claim. What was allowed and paid, and the liquidation, are CBP's to say.
 *
 * @source CBP CATAIR, Drawback/TFTEA Drawback Entry Summary Create/Resubmission (June 2025)
 */
const claimColumns: Origins<'drawback_claim', DrawbackClaim> = {
  claim_no: said('10 entry filer code and entry number', claimNo),
  port: said('10 drawback filing port', ({ claim }) => claim.drawbackFilingPort),
  claimant: said('10 claimant or importer of record number', ({ claim }) => claim.claimantNumber),
  provision: said('10 drawback provision', ({ claim }) => claim.drawbackProvision),
  filed_date: said('A transmission date', ({ block }) => block?.transmissionDate ?? null),
  accelerated: worked('10 accelerated payment request indicator is set', ({ claim }) =>
    indicated(claim.acceleratedPaymentRequestIndicator),
  ),
  claimed_amount: worked('90 grand totals of duty, user fees and IR tax', ({ totals }) =>
    totals === null
      ? null
      : total([totals.grandTotalDutyAmount, totals.grandTotalUserFeeAmount, totals.grandTotalIrTaxAmount]),
  ),
};

/** Drawback claims (DE). A replacement comes later and counts. */
export const drawbackMapping = nodeMapping<'drawback_claim', DrawbackClaim>({
  format: 'DE',
  subject: 'drawback_claim',
  grammar: CLAIM,
  read: (node) => claims(node),
  identity: (claim) => claimNo(claim),
  line: ({ at }) => at,
  columns: claimColumns,
});

function claims(node: RecordNode): readonly DrawbackClaim[] {
  const { record } = node;
  if (!record.is(de10)) return [];
  return [{ at: record.line, block: record.block, claim: record.values(), totals: onlyValuesOf(node, de90) }];
}

function claimNo({ claim }: DrawbackClaim): string | null {
  return entryNumberOf(claim.entryFilerCode, claim.entryNumber);
}
