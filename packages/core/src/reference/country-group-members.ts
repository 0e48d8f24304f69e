import { countries } from './countries.ts';
import always from './data/group-members.json' with { type: 'json' };
import { worldRegion } from './world-region.ts';

/** A country's time in a group, a row of `ref_country_group_member`. */
export interface CountryGroupMemberRow {
  readonly group_code: string;
  readonly country_code: string;
  /** First day, YYYY-MM-DD; null: before 2010, where the published series begin. */
  readonly valid_from: string | null;
  /** Last day, YYYY-MM-DD; null: no end known. */
  readonly valid_to: string | null;
}

/** Membership that began or ended since 2010; `data/group-members.json` has that which did not. */
type Spell = readonly [group: string, country: string, from: string | null, to: string | null];

// The days of treaties, but for the United Kingdom and Ecuador: their last month is that of the group rows.
const spells: readonly Spell[] = [
  ['0001', '3310', null, '2020-06-30'],
  ['0001', '5180', null, '2018-12-31'],
  ['0001', '7380', '2017-05-25', null],
  ['0001', '7550', '2016-07-01', null],
  ['0001', '7620', null, '2023-12-31'],
  ['0001', '7630', '2018-06-22', null],
  ['0003', '4120', null, '2020-02-29'],
  ['0003', '4791', '2013-07-01', null],
  ['0022', '3370', '2010-05-07', null],
  ['0022', '4470', '2010-12-09', null],
  ['0022', '4792', '2010-07-21', null],
  ['0022', '5081', '2010-09-07', null],
  ['0023', '4010', '2024-03-07', null],
  ['0023', '4050', '2023-04-04', null],
  ['0025', '4470', '2011-01-01', null],
  ['0025', '4490', '2014-01-01', null],
  ['0025', '4510', '2015-01-01', null],
  ['0025', '4791', '2023-01-01', null],
];

function member(...[group, country, from, to]: Spell): CountryGroupMemberRow {
  return { group_code: group, country_code: country, valid_from: from, valid_to: to };
}

/**
 * Which countries stand in which group, and from when to when. A member's date decides for monthly figures;
 * year-to-date figures follow the membership of their last month.
 */
export function countryGroupMembers(): readonly CountryGroupMemberRow[] {
  const regions = countries.flatMap(({ code }) => {
    const region = worldRegion(code);
    return region === null ? [] : [member(region, code, null, null)];
  });
  const standing = Object.entries(always).flatMap(([group, codes]) =>
    codes.map((code) => member(group, code, null, null)),
  );
  return [...standing, ...spells.map((spell) => member(...spell)), ...regions];
}
