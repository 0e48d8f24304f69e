import type { CatairBlock } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import type { ae10 } from '../layouts/entry-summary-header-layouts.ts';
import {
  ae11,
  ae20,
  ae21,
  ae22,
  ae23,
  ae30,
  ae31,
  ae32,
  ae33,
  ae34,
  ae35,
} from '../layouts/entry-summary-header-layouts.ts';
import { ae40 } from '../layouts/entry-summary-line-layouts.ts';
import { ae88, ae89, ae90 } from '../layouts/entry-summary-total-layouts.ts';
import { entrySummaryLine, type EntrySummaryLine } from './entry-summary-line.ts';
import {
  entryNumberOf,
  numberedAmounts,
  numberedCodes,
  numberedEntries,
  type ClassAmount,
} from './numbered-values.ts';
import { childrenOf, onlyValuesOf, valuesOf, type RecordNode } from './record-node.ts';

/** A quantity of the manifest and the bills that it is on. */
export interface Manifest {
  readonly manifest: RecordValues<typeof ae22.fields>;
  readonly bills: readonly RecordValues<typeof ae23.fields>[];
}

/** An entry summary as its filer sent it (AE). Money is whole cents; parties and numbers of persons are sealed. */
export interface EntrySummary {
  readonly file: string;
  /** Line of the file on which it begins. */
  readonly at: number;
  readonly block: CatairBlock | null;
  /** Filer code and number, eleven characters. */
  readonly entryNumber: string | null;
  /** Who files what and how it is paid; the action is A add, R replace or D delete, which sends nothing else. */
  readonly control: RecordValues<typeof ae10.fields>;
  /** Parties and days. */
  readonly content: RecordValues<typeof ae11.fields> | null;
  readonly cargo: readonly RecordValues<typeof ae20.fields>[];
  readonly trips: readonly RecordValues<typeof ae21.fields>[];
  readonly manifests: readonly Manifest[];
  /** Warehouse entries that goods are withdrawn from. */
  readonly withdrawals: readonly RecordValues<typeof ae30.fields>[];
  readonly bonds: readonly RecordValues<typeof ae31.fields>[];
  /** Entry numbers of the releases of a consolidated summary. */
  readonly releases: readonly string[];
  readonly missingDocuments: readonly string[];
  readonly fees: readonly ClassAmount[];
  /** Reasons of a post-summary correction. */
  readonly correctionReasons: readonly string[];
  readonly lines: readonly EntrySummaryLine[];
  /** Antidumping and countervailing duty, bonded and in cash. */
  readonly adCvdTotals: RecordValues<typeof ae88.fields> | null;
  readonly feeTotals: readonly ClassAmount[];
  readonly totals: RecordValues<typeof ae90.fields> | null;
}

/**
 * Reads an entry summary from its header and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function entrySummary(node: RecordNode<typeof ae10.fields>): EntrySummary {
  const { record } = node;
  const control = record.values();
  return {
    file: record.file,
    at: record.line,
    block: record.block,
    entryNumber: entryNumberOf(control.entryFilerCode, control.entryNumber),
    control,
    ...headerOf(node),
    lines: childrenOf(node, ae40).map((line) => entrySummaryLine(line)),
    ...totalsOf(node),
  };
}

type Header = Pick<EntrySummary, 'content' | 'cargo' | 'trips' | 'manifests' | 'withdrawals' | 'bonds'> &
  Pick<EntrySummary, 'releases' | 'missingDocuments' | 'fees' | 'correctionReasons'>;

function headerOf(node: RecordNode): Header {
  const recordsOf = (layout: Parameters<typeof childrenOf>[1]) =>
    childrenOf(node, layout).map(({ record }) => record);
  return {
    content: onlyValuesOf(node, ae11),
    cargo: valuesOf(node, ae20),
    trips: valuesOf(node, ae21),
    manifests: childrenOf(node, ae22).map((child) => ({
      manifest: child.record.values(),
      bills: valuesOf(child, ae23),
    })),
    withdrawals: valuesOf(node, ae30),
    bonds: valuesOf(node, ae31),
    releases: recordsOf(ae32).flatMap((each) =>
      numberedEntries(each, 'releaseEntryFilerCode', 'releaseEntryNumber'),
    ),
    missingDocuments: recordsOf(ae33).flatMap((each) => numberedCodes(each, 'missingDocumentCode')),
    fees: recordsOf(ae34).flatMap((each) => numberedAmounts(each, 'accountingClassCode', 'headerFeeAmount')),
    correctionReasons: recordsOf(ae35).flatMap((each) => numberedCodes(each, 'pscHeaderReasonCode')),
  };
}

function totalsOf(node: RecordNode): Pick<EntrySummary, 'adCvdTotals' | 'feeTotals' | 'totals'> {
  return {
    adCvdTotals: onlyValuesOf(node, ae88),
    feeTotals: childrenOf(node, ae89).flatMap(({ record }) =>
      numberedAmounts(record, 'accountingClassCode', 'totalFeeAmount'),
    ),
    totals: onlyValuesOf(node, ae90),
  };
}
