import { agreementLapses, type AgreementLapseRow } from './agreement-lapses.ts';
import { agreements, type AgreementRow } from './agreements.ts';
import { centerTariff, type CenterTariffRow } from './center-tariff.ts';
import { centers, type CenterRow } from './centers.ts';
import { codes, type CodeRow } from './codes.ts';
import { countryCodes, type CountryCodeRow } from './country-codes.ts';
import { federalHolidays, type FederalHolidayRow } from './federal-holidays.ts';
import { feeSchedules, type FeeScheduleRow } from './fee-schedules.ts';
import { fieldOffices, type FieldOfficeRow } from './field-offices.ts';
import { portFieldOffices, type PortFieldOfficeRow } from './port-field-offices.ts';
import { squareMetreFactors, type SquareMetreFactorRow } from './square-metre-factors.ts';
import type { TableDefinition, TableSource } from './table-definition.ts';
import { textileCategories, type TextileCategoryRow } from './textile-categories.ts';
import { textileTariff, type TextileTariffRow } from './textile-tariff.ts';
import { tradeIssueSelectors, type TradeIssueSelectorRow } from './trade-issue-selectors.ts';
import { tradeIssues, type TradeIssueRow } from './trade-issues.ts';

/** The row of every reference table. */
export interface ReferenceRows {
  readonly fieldOffices: FieldOfficeRow;
  readonly portFieldOffices: PortFieldOfficeRow;
  readonly centers: CenterRow;
  readonly centerTariff: CenterTariffRow;
  readonly tradeIssues: TradeIssueRow;
  readonly tradeIssueSelectors: TradeIssueSelectorRow;
  readonly textileCategories: TextileCategoryRow;
  readonly textileTariff: TextileTariffRow;
  readonly squareMetreFactors: SquareMetreFactorRow;
  readonly agreements: AgreementRow;
  readonly agreementLapses: AgreementLapseRow;
  readonly federalHolidays: FederalHolidayRow;
  readonly feeSchedules: FeeScheduleRow;
  readonly codes: CodeRow;
  readonly countryCodes: CountryCodeRow;
}

/** The name of a reference table. */
export type ReferenceTableName = keyof ReferenceRows;

/** A reference table as it is in use. */
export interface ReferenceTable<Row> extends TableSource {
  /** Whether the rows came with the package or from the host. */
  readonly origin: 'built_in' | 'host';
  readonly rows: readonly Row[];
}

/** Every reference table as it is in use. */
export type ReferenceTables = {
  readonly [N in ReferenceTableName]: ReferenceTable<ReferenceRows[N]>;
};

/** A table of the host's own, with its source and date. */
export interface SuppliedTable<Row> extends TableSource {
  readonly rows: readonly Row[];
}

/**
 * Tables of the host's own, each in place of the whole table that comes with the package; `built_in` goes back to
 * the latter.
 */
export type SuppliedTables = {
  readonly [N in ReferenceTableName]?: SuppliedTable<ReferenceRows[N]> | 'built_in';
};

/** The definition of every reference table. */
export const tableDefinitions: {
  readonly [N in ReferenceTableName]: TableDefinition<ReferenceRows[N]>;
} = {
  fieldOffices,
  portFieldOffices,
  centers,
  centerTariff,
  tradeIssues,
  tradeIssueSelectors,
  textileCategories,
  textileTariff,
  squareMetreFactors,
  agreements,
  agreementLapses,
  federalHolidays,
  feeSchedules,
  codes,
  countryCodes,
};
