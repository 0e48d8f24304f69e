import type { LoadSource, ReadOptions, RowBatch } from '@tradepulse/core';
import { readRecords } from '../layout/read-records.ts';
import type { FileSet } from '../source/byte-file.ts';
import { requireMember } from '../source/find-member.ts';
import { archiveControls } from './archive-controls.ts';
import type { ArchiveKind } from './archive-kind.ts';
import {
  readCommodities,
  readReferences,
  type CommodityEntry,
  type OpenArchive,
} from './archive-references.ts';
import type { FactName, StoredRow } from './fact-columns.ts';
import { factDecoder, flowsOf } from './fact-decoder.ts';
import { periodCheck, periodOfName, type StatisticalPeriod } from './statistical-period.ts';

/** How an archive is read as a release. */
export interface ArchiveOptions {
  /** The statistical period when the name does not say it. */
  readonly period?: StatisticalPeriod;
}

/**
 * An archive of the Census Bureau as a release to load.
 *
 * @throws ReadError - ARCHIVE_NAME; what its methods throw is documented with {@link zipArchive}, besides
 *   MEMBER_MISSING for an archive without its detail or its totals by commodity
 */
export function archiveSource<F extends FactName>(
  kind: ArchiveKind<F>,
  set: FileSet,
  options: ArchiveOptions = {},
): LoadSource<F> {
  const period = options.period ?? periodOfName(set.name, kind.prefix);
  const { detail, columns } = kind;
  return {
    fact: columns.fact,
    dataset: kind.dataset,
    name: set.name,
    grain: {
      commodity: kind.commodity,
      keys: detail.keys.map(({ key }) => key).filter((key) => key !== 'commodity'),
      flows: flowsOf(detail.layout, columns),
      bases: ['month', 'year_to_date'],
    },
    fingerprint: ({ signal } = {}) => set.fingerprint(signal),
    references: async ({ signal } = {}) => readReferences(await openArchive(kind, set, signal), kind),
    batches: (options = {}) => factBatches(kind, set, period, options),
    controls: async function* ({ signal } = {}) {
      yield* archiveControls(await openArchive(kind, set, signal), kind, period);
    },
    setAside: () => ({ totals: 0, groups: 0 }),
  };
}

/** Lists the members, and misses those that must be there. */
async function openArchive<F extends FactName>(
  kind: ArchiveKind<F>,
  set: FileSet,
  signal?: AbortSignal,
): Promise<OpenArchive> {
  const files = await set.files(signal);
  if (kind.commodities !== null) requireMember(set, files, kind.commodities.layout);
  return { set, files, signal };
}

async function* factBatches<F extends FactName>(
  kind: ArchiveKind<F>,
  set: FileSet,
  period: StatisticalPeriod,
  options: ReadOptions,
): AsyncGenerator<RowBatch<F>> {
  const archive = await openArchive(kind, set, options.signal);
  const { layout, keys } = kind.detail;
  const file = requireMember(set, archive.files, layout);
  const commodities = kind.commodities === null ? new Map() : await readCommodities(archive, kind);
  const decode = factDecoder(layout, kind.columns, keys);
  const check = periodCheck(period);
  for await (const batch of readRecords(file, layout.length, decode, { ...options, check })) {
    describe(batch.records, commodities);
    const { records, ...rest } = batch;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the decoder fills every column of the fact
    yield { ...rest, rows: records } as unknown as RowBatch<F>;
  }
}

/** Adds what is told of a row by its commodity. */
function describe(rows: readonly StoredRow[], commodities: ReadonlyMap<string, CommodityEntry>): void {
  for (const row of rows) {
    const entry = commodities.get(row.commodity);
    row.unit_1 = entry?.unit_1 ?? null;
    row.unit_2 = entry?.unit_2 ?? null;
    row.advanced_technology = entry?.advanced_technology ?? null;
  }
}
