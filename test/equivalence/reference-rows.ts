import type { TradePulse } from '@tradepulse/core';
import type { FactRows } from '@tradepulse/measures';

/** The reference tables of a warehouse as rows that measures look up. */
export async function referenceRowsOf(tp: TradePulse): Promise<FactRows> {
  const tables = await tp.referenceTables();
  return {
    ref_port_field_office: plain(tables.portFieldOffices.rows),
    ref_country_code: plain(tables.countryCodes.rows),
    ref_trade_issue_selector: plain(tables.tradeIssueSelectors.rows),
    ref_textile_tariff: plain(tables.textileTariff.rows),
    ref_square_metre_factor: plain(tables.squareMetreFactors.rows),
    ref_agreement: plain(tables.agreements.rows),
    ref_federal_holiday: plain(tables.federalHolidays.rows),
    ref_fee_schedule: plain(tables.feeSchedules.rows),
  };
}

type PlainRow = Readonly<Record<string, string | number | boolean | null>>;

function plain(rows: readonly object[]): readonly PlainRow[] {
  return rows.map((row) => Object.fromEntries<string | number | boolean | null>(Object.entries(row)));
}
