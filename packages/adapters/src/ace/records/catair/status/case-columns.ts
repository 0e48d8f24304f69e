import type { EntrySummaryStatus } from '../../../catair/transactions/entry-summary-status.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { centerCode } from '../../values/center-code.ts';
import { indicated } from '../../values/indicated.ts';
import { byCodes } from './status-columns.ts';
import { estimatedTotal, liquidatedTotal, RELIQUIDATED } from './status-figures.ts';
import { isExtended, isSuspended } from './suspension.ts';

type Status = EntrySummaryStatus;

const portOf = ({ filing, summary }: Status): string | null =>
  filing?.districtPortOfEntry ?? summary?.control.districtPortOfEntry ?? null;
const centerOf = ({ identity, routing }: Status): string | null =>
  centerCode(identity.centerId) ?? centerCode(routing?.centerId ?? null);
const importerOf = ({ filing, summary }: Status) =>
  filing?.importerOfRecordNumber ?? summary?.content?.importerOfRecordNumber ?? null;
const entryDateOf = ({ liquidated, summary }: Status): string | null =>
  liquidated?.entryDate ?? summary?.content?.estimatedEntryDate ?? null;

const PORT = 'JF district/port of entry; where it is blank, 10';
const CENTER = 'JB Center; where it names none, JG';
const IMPORTER = 'JF importer of record number; where it is blank, 11';
const ENTRY_DATE = 'JD entry date; where it is blank, 11 estimated entry date';

/**
 * Columns of `liquidation` from records JB to JE. Whether it is deemed is not printed; that it is automatic, only the
 * reason says.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026)
 */
export const liquidationColumns: Origins<'liquidation', Status> = {
  entry_no: said('JB filer code and entry number', ({ entryNumber }) => entryNumber),
  port_entry: said(PORT, portOf),
  center: said(CENTER, centerOf),
  importer: said(IMPORTER, importerOf),
  entry_type: said(
    'JF entry type; where it is blank, 10',
    ({ filing, summary }) => filing?.entryType ?? summary?.control.entryTypeCode ?? null,
  ),
  entry_date: said(ENTRY_DATE, entryDateOf),
  liq_date: said('JB liquidation date', ({ identity }) => identity.liquidationDate),
  reason: said(
    'JD liquidation reason code 1',
    ({ liquidated }) => liquidated?.liquidationReasonCode1 ?? null,
  ),
  type: worked('AUTO where a JD liquidation reason code is 99; otherwise not known', kindOf),
  reliq: worked('JB liquidation status code is 3', ({ identity }) =>
    identity.liquidationStatusCode === null ? null : identity.liquidationStatusCode === RELIQUIDATED,
  ),
  extended: worked('JC has a code of extension', (status) => byCodes(status, isExtended)),
  suspended: worked('JC has a code of suspension', (status) => byCodes(status, isSuspended)),
  adcvd: worked('true where JE or JD has AD/CVD; otherwise not known', hasAdCvd),
  est_total: worked('sum of JE duty, tax, fees and AD/CVD', estimatedTotal),
  liquidated_total: worked('sum of JD duty, tax, fees and AD/CVD', liquidatedTotal),
  change: worked('liquidated_total less est_total', (status) => {
    const [liquidated, estimated] = [liquidatedTotal(status), estimatedTotal(status)];
    return liquidated === null || estimated === null ? null : liquidated - estimated;
  }),
  interest: said('JD liquidated interest', ({ liquidated }) => liquidated?.liquidatedInterest ?? null),
  adcvd_deposit: said('JE estimated AD/CVD', ({ estimated }) => estimated?.estimatedAdCvd ?? null),
  adcvd_final: said('JD liquidated AD/CVD', ({ liquidated }) => liquidated?.liquidatedAdCvd ?? null),
};

/** The reason with which CBP prints `Auto-Liquidation`. */
const AUTO_LIQUIDATION = '99';

function kindOf({ liquidated }: Status): string | null {
  const reasons = [
    liquidated?.liquidationReasonCode1,
    liquidated?.liquidationReasonCode2,
    liquidated?.liquidationReasonCode3,
  ];
  return reasons.includes(AUTO_LIQUIDATION) ? 'AUTO' : null;
}

function hasAdCvd({ estimated, liquidated }: Status): boolean | null {
  return (estimated?.estimatedAdCvd ?? 0) !== 0 || (liquidated?.liquidatedAdCvd ?? 0) !== 0 ? true : null;
}

/** A record of a status that may have several of them. */
export interface OfStatus<Part> {
  readonly status: Status;
  readonly part: Part;
}

/**
 * Columns of `protest` from a record JJ. A protest that is denied in part (PD) is approved in part; NP is one against what
 * cannot be protested.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026)
 */
export const protestColumns: Origins<'protest', OfStatus<Status['protests'][number]>> = {
  protest_no: said('JJ protest number', ({ part }) => part.protestNumber),
  entry_no: said('JB filer code and entry number', ({ status }) => status.entryNumber),
  port: worked('JJ protest number, first four digits', ({ part }) => part.protestNumber?.slice(0, 4) ?? null),
  center: said(CENTER, ({ status }) => centerOf(status)),
  importer: said(IMPORTER, ({ status }) => importerOf(status)),
  type: said('JJ protest type', ({ part }) => part.protestType),
  status: said('JJ protest status', ({ part }) => part.protestStatus),
  liq_date: said('JB liquidation date', ({ status }) => status.identity.liquidationDate),
  decision_date: said('JJ protest decision date', ({ part }) => part.protestDecisionDate),
  approved: worked('JJ protest status is AP', ({ part }) => isStatus(part.protestStatus, 'AP')),
  partial: worked('JJ protest status is PD', ({ part }) => isStatus(part.protestStatus, 'PD')),
  summons: said('JJ summons indicator', ({ part }) =>
    part.summonsIndicator === null ? null : indicated(part.summonsIndicator),
  ),
};

function isStatus(status: string | null, code: string): boolean | null {
  return status === null ? null : status === code;
}

/**
 * Columns of `psc` from a status that CBP marks as corrected. A correction has no number of its own: it is named by the
 * entry and the version that it made (its three major digits).
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026)
 */
export const correctionColumns: Origins<'psc', Status> = {
  psc_no: worked('JB entry number and the first three digits of the version', ({ entryNumber, identity }) =>
    entryNumber === null || identity.versionNumber === null
      ? null
      : entryNumber + identity.versionNumber.slice(0, 3),
  ),
  entry_no: said('JB filer code and entry number', ({ entryNumber }) => entryNumber),
  port_entry: said(PORT, portOf),
  center: said(CENTER, centerOf),
  entry_date: said(ENTRY_DATE, entryDateOf),
  summary_date: said('JF entry summary filing date', ({ filing }) => filing?.entrySummaryFilingDate ?? null),
  psc_date: said('JB PSC accept date', ({ identity }) => identity.pscAcceptDate),
  reason: said('35 PSC header reason code 1', ({ summary }) => summary?.correctionReasons[0] ?? null),
  new_total: worked('sum of JE duty, tax, fees and AD/CVD', estimatedTotal),
};
