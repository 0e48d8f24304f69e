import { chapters, type Chapter } from './chapters.ts';
import { commodities, type CommodityRow } from './commodities.ts';
import { countries, type CountryRow } from './countries.ts';
import { countryGroupMembers, type CountryGroupMemberRow } from './country-group-members.ts';
import { countryGroups, type CountryGroupRow } from './country-groups.ts';
import { districts, type DistrictRow } from './districts.ts';
import { domesticForeignCodes, type DomesticForeignCode } from './domestic-foreign.ts';
import { ports, type PortRow } from './ports.ts';
import { rateProvisions, type RateProvisionRow } from './rate-provisions.ts';

/** Every code list. The lists that are tables of the warehouse have rows of exactly those columns. */
export interface ReferenceData {
  /** ref_country */
  readonly countries: readonly CountryRow[];
  /** ref_country_group */
  readonly countryGroups: readonly CountryGroupRow[];
  /** ref_country_group_member */
  readonly countryGroupMembers: readonly CountryGroupMemberRow[];
  /** ref_district */
  readonly districts: readonly DistrictRow[];
  /** ref_port */
  readonly ports: readonly PortRow[];
  /** ref_rate_provision */
  readonly rateProvisions: readonly RateProvisionRow[];
  /** ref_commodity */
  readonly commodities: readonly CommodityRow[];
  /** No table: the chapters with both titles. */
  readonly chapters: readonly Chapter[];
  /** No table: a column's two codes. */
  readonly domesticForeign: readonly DomesticForeignCode[];
}

function frozen<Row extends object>(rows: readonly Row[]): readonly Readonly<Row>[] {
  return Object.freeze(rows.map((row) => Object.freeze({ ...row })));
}

/**
 * The code lists that a new warehouse is seeded with, frozen. `referenceFingerprint` tells whether a
 * warehouse has this edition of them.
 */
export async function referenceData(): Promise<ReferenceData> {
  return Object.freeze({
    countries: frozen(countries),
    countryGroups: frozen(countryGroups),
    countryGroupMembers: frozen(countryGroupMembers()),
    districts: frozen(districts),
    ports: frozen(ports()),
    rateProvisions: frozen(rateProvisions),
    commodities: frozen(await commodities()),
    chapters: frozen(chapters),
    domesticForeign: frozen(domesticForeignCodes),
  });
}
