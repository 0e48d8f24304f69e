import { formatMonth, monthsOf, type Filters } from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import { ReportError } from '../errors/report-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { ReportFilters, ReportRequest } from './report-request.ts';

/** A request whose country groups are countries, and the groups for people. */
export interface ExpandedRequest {
  readonly where: Filters;
  /** Codes with names, such as `0003 European Union`; empty when no group is asked for. */
  readonly groups: readonly string[];
}

/**
 * Turns a filter by country groups into one by countries: the members at the end of the period. A filter
 * by countries beside it narrows the groups.
 *
 * @throws ReportError - GROUP_UNKNOWN
 */
export async function expandGroups(
  database: Kysely<WarehouseDatabase>,
  { where = {}, period }: Pick<ReportRequest, 'where' | 'period'>,
): Promise<ExpandedRequest> {
  const { country_group: asked, ...filters } = where;
  if (asked === undefined) return { where: filters, groups: [] };
  const codes = listOf(asked);
  const groups = await database
    .selectFrom('ref_country_group')
    .selectAll()
    .where('code', 'in', codes)
    .orderBy('code')
    .execute();
  const unknown = codes.find((code) => !groups.some((group) => group.code === code));
  if (unknown !== undefined) throw new ReportError('GROUP_UNKNOWN', { group: unknown });
  const members = await membersOf(database, codes, formatMonth(monthsOf(period).at(-1) ?? 0));
  const named = filters.country === undefined ? null : new Set(listOf(filters.country));
  const countries = members.filter((code) => named === null || named.has(code));
  return {
    where: { ...filters, country: countries },
    groups: groups.map(({ code, name }) => `${code} ${name}`),
  };
}

async function membersOf(
  database: Kysely<WarehouseDatabase>,
  groups: readonly string[],
  month: string,
): Promise<readonly string[]> {
  const spells = await database
    .selectFrom('ref_country_group_member')
    .selectAll()
    .where('group_code', 'in', groups)
    .execute();
  const valid = spells.filter(
    ({ valid_from: from, valid_to: to }) =>
      (from ?? '').slice(0, 7) <= month && (to === null || month <= to.slice(0, 7)),
  );
  return [...new Set(valid.map(({ country_code: code }) => code))].toSorted();
}

function listOf(codes: NonNullable<ReportFilters['country_group']>): readonly string[] {
  return typeof codes === 'string' ? [codes] : codes;
}
