import type { ExtractSource, ReadOptions } from '@tradepulse/core';
import type { ByteFile } from '../../../source/byte-file.ts';
import type { CatairProblem } from '../../catair/catair-problem.ts';
import { readCatair, type CatairBatch, type CatairOptions } from '../../catair/read-catair.ts';
import type { UnknownTag } from '../../catair/unknown-records.ts';
import type { RecordsHeading } from '../extract/extract-heading.ts';
import { recordsExtract } from '../extract/records-extract.ts';
import type { FileMapping } from '../mapping/file-mapping.ts';
import { catairFile, type CatairFile } from './catair-file.ts';
import { mappingsOf } from './catair-mappings.ts';

/** Messages that are loaded together, and what they do not say of themselves. */
export interface CatairExtractOptions
  extends RecordsHeading, Pick<CatairOptions, 'application' | 'day' | 'onProblem'> {
  /** The files in the order in which they were sent: of several messages about the same, the last one counts. */
  readonly files: readonly ByteFile[];
  /** Takes the records of a file that were passed over, because no layout of theirs is known: how many of which tag. */
  readonly onUnknown?: (unknown: { readonly file: string; readonly tags: readonly UnknownTag[] }) => void;
}

/**
 * Messages of the Automated Broker Interface as an extract for the loader: entry summaries (AE, ER) with their lines,
 * tariff numbers, fees and duty cases; liquidations (ER, NR), protests, corrections, bills and collections (ER), daily
 * and monthly statements (PF, MS), release events with messages of agencies and in-bond movements (SO), bonds (CB), duty
 * cases (AC), zone admissions (FT) and drawback claims (DE).
 *
 * A column that a message says nothing of is null. Identities come out of the reader sealed. A transaction with a field
 * that is not understood is set aside whole.
 *
 * @throws ReadError - MEMBER_DUPLICATED where two files have one name
 * @throws CatairError - from `manifest`: a problem of an envelope of severity `reject`, when `onProblem` is not given
 * @example
 * const files = await folder('/inbox/abi').files();
 * await tp.loadExtract(
 *   catairExtract({
 *     files,
 *     extractId: 'abi-2026-01',
 *     asOf: '2026-02-01',
 *     period: ['2026-01-01', '2026-01-31'],
 *     cadence: 'monthly',
 *   }),
 * );
 */
export function catairExtract(options: CatairExtractOptions): ExtractSource {
  const { application, day } = options;
  const reading = { ...(application !== undefined && { application }), ...(day !== undefined && { day }) };
  return recordsExtract(options, {
    files: options.files.map((file) => catairFile(file, options.asOf, reading)),
    mappingsOf: (file, readOptions) => presentMappings(file, options, readOptions),
  });
}

/** Reads a file for what it holds: its chapters, and what is wrong with its envelopes. */
async function presentMappings(
  { source, reading }: CatairFile,
  { onProblem, onUnknown }: CatairExtractOptions,
  options: ReadOptions,
): Promise<readonly FileMapping<CatairFile>[]> {
  const applications = new Set<string>();
  const tags = new Map<string, UnknownTag>();
  const telling: { onProblem?: (problem: CatairProblem) => void } =
    onProblem === undefined ? {} : { onProblem };
  for await (const batch of readCatair(source, { ...reading, ...options, ...telling })) {
    noteApplications(batch, reading.application, applications);
    noteUnknown(batch, tags);
  }
  if (tags.size > 0) onUnknown?.({ file: source.name, tags: [...tags.values()] });
  return mappingsOf(applications);
}

function noteApplications(
  { records }: CatairBatch,
  application: string | undefined,
  applications: Set<string>,
): void {
  let last: string | null = null;
  for (const { block, layout } of records) {
    const name = block === null ? (application ?? layout.chapter) : block.application;
    if (name !== last && name !== null) applications.add(name);
    last = name;
  }
}

function noteUnknown({ unknown }: CatairBatch, tags: Map<string, UnknownTag>): void {
  for (const tag of unknown) {
    const key = `${tag.application ?? ''}/${tag.tag}`;
    tags.set(key, { ...tag, count: tag.count + (tags.get(key)?.count ?? 0) });
  }
}
