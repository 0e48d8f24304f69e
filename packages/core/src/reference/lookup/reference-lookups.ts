import type { ReferenceTables } from '../dated/reference-tables.ts';
import { agreementLookup, type AgreementsOf } from './agreements-of.ts';
import { centerLookup, type CenterOf } from './center-of.ts';
import { codeLookup, type CodeMeaning } from './code-meaning.ts';
import { countryBridge, type CountryBridge } from './country-bridge.ts';
import { feeScheduleLookup, type FeeScheduleOn } from './fee-schedule-on.ts';
import { fieldOfficeLookup, type FieldOfficeOf } from './field-office-of.ts';
import { federalHolidayLookup, type IsFederalHoliday } from './is-federal-holiday.ts';
import { knownCodeLookup, type IsKnownCode } from './is-known-code.ts';
import { squareMetreFactorLookup, type SquareMetreFactorOf } from './square-metre-factor-of.ts';
import { textileCategoryLookup, type TextileCategoryOf } from './textile-category-of.ts';
import { tradeIssueLookup, type TradeIssuesOf } from './trade-issues-of.ts';

/** Every look-up in the reference tables. */
export interface ReferenceLookups extends CountryBridge {
  readonly fieldOfficeOf: FieldOfficeOf;
  readonly centerOf: CenterOf;
  readonly tradeIssuesOf: TradeIssuesOf;
  readonly textileCategoryOf: TextileCategoryOf;
  readonly squareMetreFactorOf: SquareMetreFactorOf;
  readonly agreementsOf: AgreementsOf;
  readonly isFederalHoliday: IsFederalHoliday;
  readonly feeScheduleOn: FeeScheduleOn;
  readonly codeMeaning: CodeMeaning;
  readonly isKnownCode: IsKnownCode;
}

/**
 * Puts the reference tables into indexes and answers from them: pure functions of a code and a day.
 *
 * @example
 * const { fieldOfficeOf } = referenceLookups(await resolveReferenceTables());
 * fieldOfficeOf('2304', '2024-01-01'); // => 'laredo'
 */
export function referenceLookups(tables: ReferenceTables): ReferenceLookups {
  return Object.freeze({
    fieldOfficeOf: fieldOfficeLookup(tables),
    centerOf: centerLookup(tables),
    tradeIssuesOf: tradeIssueLookup(tables),
    textileCategoryOf: textileCategoryLookup(tables),
    squareMetreFactorOf: squareMetreFactorLookup(tables),
    agreementsOf: agreementLookup(tables),
    isFederalHoliday: federalHolidayLookup(tables),
    feeScheduleOn: feeScheduleLookup(tables),
    codeMeaning: codeLookup(tables),
    isKnownCode: knownCodeLookup(tables),
    ...countryBridge(tables),
  });
}
