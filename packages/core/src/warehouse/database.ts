import type { Column, FactName, Facts, Basis } from '@tradepulse/measures';
import type { ColumnType } from 'kysely';
import type { AccountingDatabase } from '../accounting/accounting-database.ts';
import type { ReferenceRows } from '../reference/dated/reference-tables.ts';
import type { HeadingCenterRow } from '../reference/lookup/heading-centers.ts';
import type { VaultDatabase } from '../vault/vault-database.ts';

/** 64-bit integers are read as bigint, so that none is ever rounded; they may be written as either. */
type Integer = ColumnType<bigint, number | bigint, never>;
type MaybeInteger = ColumnType<bigint | null, number | bigint | null, never>;
type Text = ColumnType<string, string, never>;
type MaybeText = ColumnType<string | null, string | null, never>;
type Small = ColumnType<number, number, never>;

type Stored<C extends Column> = C['type'] extends 'code'
  ? C['nullable'] extends true
    ? MaybeText
    : Text
  : C['type'] extends 'year' | 'month'
    ? Small
    : MaybeInteger;

type Plain<C extends Readonly<Record<string, Column>>> = { [N in keyof C]: Stored<C[N]> };
type Flows<C extends Readonly<Record<string, Column>>, S extends 'mo' | 'yr'> = {
  [N in keyof C & string as `${N}_${S}`]: Stored<C[N]>;
};

/**
 * The table of a fact: the published columns, the load that brought the row, and where it stood: the file
 * among the files of the release (from 0) and the line (from 1).
 */
export type FactTable<F extends FactName> = Plain<Facts[F]['keys']> &
  Plain<Facts[F]['attributes']> &
  Flows<Facts[F]['flows'], 'mo'> &
  Flows<Facts[F]['flows'], 'yr'> & { load_id: Small; source_part: Small; source_line: Small };

/** One load: a release of a dataset as it was published. Loads are never changed and never deleted. */
export interface LoadTable {
  load_id: Small;
  dataset: Text;
  fact: Text;
  file: Text;
  sha256: Text;
  /** The day on which the publisher's figures stood as they are in this load. */
  as_of: Text;
  loaded_at: Text;
  commodity_digits: Small;
  /** Names with spaces between them: the keys and flows that the release carries. */
  keys: Text;
  flows: Text;
  rows_loaded: Integer;
  rows_quarantined: Integer;
}

/** One month of one load, and which figures it has. */
export interface LoadPeriodTable {
  load_id: Small;
  year: Small;
  month: Small;
  basis: ColumnType<Basis, Basis, never>;
  row_count: Integer;
}

/** A row that was not understood: its place and the reason, never its content. */
export interface QuarantineTable {
  load_id: Small;
  file: Text;
  line: Integer;
  column_name: MaybeText;
  code: Text;
}

/** Published totals that a load was reconciled with. */
export interface LoadControlTable {
  load_id: Small;
  measure: Text;
  published: Integer;
  loaded: Integer;
  compared: Integer;
}

export interface CountryTable {
  code: Text;
  name: Text;
  iso2: MaybeText;
  iso3: MaybeText;
}

export interface CountryGroupTable {
  code: Text;
  name: Text;
  membership: Text;
}

export interface CountryGroupMemberTable {
  group_code: Text;
  country_code: Text;
  valid_from: MaybeText;
  valid_to: MaybeText;
}

export interface DistrictTable {
  code: Text;
  name: Text;
}

export interface PortTable {
  code: Text;
  name: Text;
  district: Text;
  source_class: Text;
}

export interface RateProvisionTable {
  code: Text;
  title: Text;
  category: Text;
  duty_calculated: ColumnType<boolean, boolean, never>;
}

export interface CommodityTable {
  code: Text;
  digits: Small;
  title: Text;
  source: Text;
}

type Mutable<Row> = { -readonly [K in keyof Row]: ColumnType<Row[K], Row[K], never> };

/** The dated reference tables, with the rows that they are seeded with, and which edition of each is in use. */
export interface DatedReferenceDatabase {
  ref_field_office: Mutable<ReferenceRows['fieldOffices']>;
  ref_port_field_office: Mutable<ReferenceRows['portFieldOffices']>;
  ref_center: Mutable<ReferenceRows['centers']>;
  ref_center_tariff: Mutable<ReferenceRows['centerTariff']>;
  ref_heading_center: Mutable<HeadingCenterRow>;
  ref_trade_issue: Mutable<ReferenceRows['tradeIssues']>;
  ref_trade_issue_selector: Mutable<ReferenceRows['tradeIssueSelectors']>;
  ref_textile_category: Mutable<ReferenceRows['textileCategories']>;
  ref_textile_tariff: Mutable<ReferenceRows['textileTariff']>;
  ref_square_metre_factor: Mutable<ReferenceRows['squareMetreFactors']>;
  ref_agreement: Mutable<ReferenceRows['agreements']>;
  ref_agreement_lapse: Mutable<ReferenceRows['agreementLapses']>;
  ref_federal_holiday: Mutable<ReferenceRows['federalHolidays']>;
  ref_fee_schedule: Mutable<ReferenceRows['feeSchedules']>;
  ref_code: Mutable<ReferenceRows['codes']>;
  ref_country_code: Mutable<ReferenceRows['countryCodes']>;
  ref_edition: EditionTable;
}

/** Which edition of a dated reference table is in use: ours or the host's, from where, of when. */
export interface EditionTable {
  name: Text;
  origin: ColumnType<'built_in' | 'host', 'built_in' | 'host', never>;
  source: Text;
  as_of: Text;
  sha256: Text;
  row_count: Small;
}

/** Every table of the warehouse. */
export interface WarehouseDatabase extends DatedReferenceDatabase, VaultDatabase, AccountingDatabase {
  census_import: FactTable<'census_import'>;
  census_export: FactTable<'census_export'>;
  load: LoadTable;
  load_period: LoadPeriodTable;
  load_control: LoadControlTable;
  quarantine: QuarantineTable;
  ref_country: CountryTable;
  ref_country_group: CountryGroupTable;
  ref_country_group_member: CountryGroupMemberTable;
  ref_district: DistrictTable;
  ref_port: PortTable;
  ref_rate_provision: RateProvisionTable;
  ref_commodity: CommodityTable;
}
