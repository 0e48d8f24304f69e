import type { ReferenceBatch } from '@tradepulse/core';
import { concordance, countryTable, districtTable } from '../layout/code-table-layouts.ts';
import type { Layout } from '../layout/layout.ts';
import { layoutDecoder } from '../layout/read-fixed-width.ts';
import { readRecords } from '../layout/read-records.ts';
import type { ByteFile, FileSet } from '../source/byte-file.ts';
import { findMember } from '../source/find-member.ts';
import type { ArchiveKind } from './archive-kind.ts';
import type { FactName } from './fact-columns.ts';

/** The title of a commodity, the units of its quantities, and what the concordance says of it. */
export interface CommodityEntry {
  readonly code: string;
  readonly title: string;
  readonly unit_1: string | null;
  readonly unit_2: string | null;
  /** `00` where the concordance has no category for it; null without a concordance. */
  readonly advanced_technology: string | null;
}

/** The members of one archive: the set, its files, and what stops the reading. */
export interface OpenArchive {
  readonly set: FileSet;
  readonly files: readonly ByteFile[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Commodities with titles and units. Units are those of the totals by commodity, which belong to the same
 * month as the detail; titles are the long ones of the concordance where it has them.
 */
export async function readCommodities<F extends FactName>(
  archive: OpenArchive,
  kind: ArchiveKind<F>,
): Promise<ReadonlyMap<string, CommodityEntry>> {
  const printed = kind.commodities ? await readTable(archive, kind.commodities.layout) : [];
  const listed = await readTable(archive, concordance);
  const none = untitled(listed.length === 0 ? null : OTHER_GOODS);
  const entries = new Map<string, CommodityEntry>();
  for (const row of [...printed, ...listed]) {
    const code = row['commodity'];
    if (code) entries.set(code, merged(code, row, entries.get(code) ?? none));
  }
  return entries;
}

/** The category of goods that are no advanced technology products. */
const OTHER_GOODS = '00';

function merged(code: string, row: Texts, before: CommodityEntry): CommodityEntry {
  const { descriptn, comm_desc, unit_qy1, unit_qy2, hitech } = row;
  return {
    code,
    title: descriptn ?? (before.title || (comm_desc ?? '')),
    unit_1: before.unit_1 ?? unit_qy1 ?? null,
    unit_2: before.unit_2 ?? unit_qy2 ?? null,
    advanced_technology: hitech ?? before.advanced_technology,
  };
}

function untitled(category: string | null): CommodityEntry {
  return { code: '', title: '', unit_1: null, unit_2: null, advanced_technology: category };
}

/** The code lists of an archive: those of its own tables first, then those that its totals name. */
export async function readReferences<F extends FactName>(
  archive: OpenArchive,
  kind: ArchiveKind<F>,
): Promise<ReferenceBatch> {
  const commodities = await readCommodities(archive, kind);
  return {
    commodities: [...commodities.values()]
      .filter(({ title }) => title !== '')
      .map(({ code, title, unit_1, unit_2 }) => ({ code, title, unit_1, unit_2 })),
    countries: [
      ...(await readNames(archive, countryTable, 'cty_code', 'cty_name')),
      ...(await readNames(archive, kind.countries?.layout, 'cty_code', 'cty_name')),
    ].filter(isFirst),
    districts: [
      ...(await readNames(archive, districtTable, 'dist_code', 'dist_name')),
      ...(await districtNames(archive, kind)),
    ].filter(isFirst),
  };
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function isFirst({ code }: Named, at: number, all: readonly Named[]): boolean {
  return all.findIndex((other) => other.code === code) === at;
}

async function districtNames<F extends FactName>(
  archive: OpenArchive,
  { districts }: ArchiveKind<F>,
): Promise<readonly Named[]> {
  const names: Named[] = [];
  for (const { layout, keys } of districts) {
    const field = keys[0]?.field ?? '';
    names.push(...(await readNames(archive, layout, field, 'dist_name')));
  }
  return names;
}

async function readNames(
  archive: OpenArchive,
  layout: Layout | undefined,
  codeField: string,
  nameField: string,
): Promise<readonly Named[]> {
  const rows = layout ? await readTable(archive, layout) : [];
  return rows.flatMap((row) => {
    const [code, name] = [row[codeField], row[nameField]];
    return code && name ? [{ code, name }] : [];
  });
}

type Texts = Readonly<Record<string, string | null | undefined>>;

/**
 * The text fields of a member. A member that is absent has no rows, nor have rows of another length: the
 * tables of other years' discs differ, and titles are no reason to refuse figures.
 */
async function readTable(archive: OpenArchive, layout: Layout): Promise<readonly Texts[]> {
  const file = findMember(archive.set, archive.files, layout);
  if (file === null) return [];
  const texts = layout.fields.filter(({ kind }) => kind === 'text').map(({ name }) => name);
  const decode = layoutDecoder(layout, texts);
  const rows: Texts[] = [];
  const options = archive.signal ? { signal: archive.signal } : {};
  for await (const { records } of readRecords(file, layout.length, decode, options)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only text fields were decoded
    rows.push(...(records as readonly Texts[]));
  }
  return rows;
}
