import type { RecordValues } from '../../../catair/field-value.ts';
import { nrN1, nrN2, nrN4 } from '../../../catair/layouts/liquidation-notice-layouts.ts';
import { entryNumberOf } from '../../../catair/transactions/numbered-values.ts';
import { onlyValuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { sumOrNull } from '../../values/sums.ts';
import { namedBy, nodeMapping } from './node-mapping.ts';

/** A courtesy notice of liquidation: records N1, N2 and N4 of an entry. */
export interface LiquidationNotice {
  readonly at: number;
  readonly amounts: RecordValues<typeof nrN1.fields>;
  readonly decision: RecordValues<typeof nrN2.fields> | null;
  readonly further: RecordValues<typeof nrN4.fields> | null;
}

/** Notices of extension and suspension (N3) name no liquidation: they are passed over. */
const NOTICE: Grammar = { applications: ['NR'], parents: { N1: 'root', N2: ['N1'], N4: ['N1'] } };

/**
 * Columns of `liquidation` from a notice. The letter of the kind of liquidation (N2) has no public meaning; nor does
 * the notice say what was estimated: what was paid stands in its place.
 *
 * @source CBP CATAIR, courtesy notice of liquidation and extension, an older chapter
 */
const noticeColumns: Origins<'liquidation', LiquidationNotice> = {
  entry_no: said('N1 filer code and entry number', entryNo),
  port_entry: said('N1 district/port of entry summary', ({ amounts }) => amounts.districtPortOfEntrySummary),
  importer: said('N1 importer of record number', ({ amounts }) => amounts.importerOfRecordNumber),
  entry_type: said('N1 entry type', ({ amounts }) => amounts.entryType),
  entry_date: said('N2 entry date', ({ decision }) => decision?.entryDate ?? null),
  liq_date: said('N2 liquidation date', ({ decision }) => decision?.liquidationDate ?? null),
  reason: said(
    'N4 change liquidation reason code 1; where it is blank, N2 liquidation reason code',
    ({ further, decision }) =>
      further?.changeLiquidationReasonCode1 ?? decision?.liquidationReasonCode ?? null,
  ),
  est_total: worked(
    'sum of duty and tax paid (N1), antidumping duty paid (N2), countervailing duty and fees paid (N4)',
    paidTotal,
  ),
  liquidated_total: worked('sum of liquidated duty and tax (N1), AD, CVD and fees (N4)', liquidatedTotal),
  change: worked('liquidated_total less est_total', (notice) => {
    const [liquidated, paid] = [liquidatedTotal(notice), paidTotal(notice)];
    return liquidated === null || paid === null ? null : liquidated - paid;
  }),
  interest: worked('N2 interest, below zero where N1 says so', interest),
  adcvd_deposit: worked('sum of AD paid (N2) and CVD paid (N4)', ({ decision, further }) =>
    sumOrNull([decision?.totalPaidAntidumpingDuty ?? null, further?.totalPaidCountervailingDuty ?? null]),
  ),
  adcvd_final: worked('sum of liquidated AD and CVD (N4)', ({ further }) =>
    sumOrNull([further?.liquidatedAntidumpingDuty ?? null, further?.liquidatedCountervailingDuty ?? null]),
  ),
};

/** Courtesy notices of liquidation (NR). What an entry summary query says of the same liquidation has the last word. */
export const noticeMapping = nodeMapping<'liquidation', LiquidationNotice>({
  format: 'NR',
  subject: 'liquidation',
  grammar: NOTICE,
  read: (node) => notices(node),
  identity: (notice) => namedBy(entryNo(notice), notice.decision?.liquidationDate ?? null),
  line: ({ at }) => at,
  columns: noticeColumns,
});

function notices(node: RecordNode): readonly LiquidationNotice[] {
  const { record } = node;
  if (!record.is(nrN1)) return [];
  return [
    {
      at: record.line,
      amounts: record.values(),
      decision: onlyValuesOf(node, nrN2),
      further: onlyValuesOf(node, nrN4),
    },
  ];
}

/** The number stands in nine columns, one more than its digits. */
function entryNo({ amounts }: LiquidationNotice): string | null {
  return entryNumberOf(amounts.entryFilerCode, amounts.entryNumber?.trim() ?? null);
}

function paidTotal({ amounts, decision, further }: LiquidationNotice): number | null {
  return sumOrNull([
    amounts.totalPaidDuty,
    amounts.totalPaidTax,
    decision?.totalPaidAntidumpingDuty ?? null,
    further?.totalPaidCountervailingDuty ?? null,
    further?.totalPaidFees ?? null,
  ]);
}

function liquidatedTotal({ amounts, further }: LiquidationNotice): number | null {
  return sumOrNull([
    amounts.liquidatedDuty,
    amounts.liquidatedTax,
    further?.liquidatedAntidumpingDuty ?? null,
    further?.liquidatedCountervailingDuty ?? null,
    further?.liquidatedFees ?? null,
  ]);
}

/** Any character in the column of the indicator says that the interest is below zero. */
function interest({ amounts, decision }: LiquidationNotice): number | null {
  const amount = decision?.interestAmount ?? null;
  return amount === null || amounts.negativeInterestAmountIndicator === null ? amount : -amount;
}
