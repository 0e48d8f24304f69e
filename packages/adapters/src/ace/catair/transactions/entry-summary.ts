import type { CatairBlock } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import type { ae10 } from '../layouts/entry-summary/entry-summary-header-layouts.ts';
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
  ae36,
} from '../layouts/entry-summary/entry-summary-header-layouts.ts';
import { aeSe13, aeSe16, aeSe17, aeSe20 } from '../layouts/entry-summary/entry-summary-cargo-layouts.ts';
import { ae40 } from '../layouts/entry-summary/entry-summary-line-layouts.ts';
import { er4A } from '../layouts/entry-summary/entry-summary-status-layouts.ts';
import { ae88, ae89, ae90 } from '../layouts/entry-summary/entry-summary-total-layouts.ts';
import { shipmentParties, type CargoParty } from './cargo-party.ts';
import { entrySummaryLine, type EntrySummaryLine } from './entry-summary-line.ts';
import {
  entryNumberOf,
  numberedAmounts,
  numberedCodes,
  numberedEntries,
  type ClassAmount,
} from './numbered-values.ts';
import { childrenOf, isOf, onlyValuesOf, valuesOf, type RecordNode } from './record-node.ts';

/** A quantity of the manifest and the bills that it is on. */
export interface Manifest {
  readonly manifest: RecordValues<typeof ae22.fields>;
  readonly bills: readonly RecordValues<typeof ae23.fields>[];
}

/** What a summary that certifies for Cargo Release says beyond itself. */
export interface CargoRelease {
  /** Whom to ask about a correction. */
  readonly contact: RecordValues<typeof aeSe13.fields> | null;
  readonly conveyances: readonly RecordValues<typeof aeSe16.fields>[];
  readonly equipment: readonly RecordValues<typeof aeSe17.fields>[];
  readonly references: readonly RecordValues<typeof aeSe20.fields>[];
  readonly parties: readonly CargoParty[];
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
  /** Why it is corrected, in the filer's words: a line a record. */
  readonly correctionExplanation: readonly RecordValues<typeof ae36.fields>[];
  /** What is sent for Cargo Release with it. */
  readonly cargoRelease: CargoRelease;
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
    cargoRelease: cargoReleaseOf(node),
    lines: linesOf(node),
    ...totalsOf(node),
  };
}

/** The lines; a record 4A numbers the line behind it. */
function linesOf(node: RecordNode): readonly EntrySummaryLine[] {
  const lines: EntrySummaryLine[] = [];
  let number: number | null = null;
  for (const child of node.children) {
    if (isOf(child, er4A)) number = child.record.get('cbpLineNumber');
    else if (isOf(child, ae40)) {
      lines.push(entrySummaryLine(child, number));
      number = null;
    }
  }
  return lines;
}

function cargoReleaseOf(node: RecordNode): CargoRelease {
  return {
    contact: onlyValuesOf(node, aeSe13),
    conveyances: valuesOf(node, aeSe16),
    equipment: valuesOf(node, aeSe17),
    references: valuesOf(node, aeSe20),
    parties: shipmentParties(node),
  };
}

type Header = Pick<EntrySummary, 'content' | 'cargo' | 'trips' | 'manifests' | 'withdrawals' | 'bonds'> &
  Pick<
    EntrySummary,
    'releases' | 'missingDocuments' | 'fees' | 'correctionReasons' | 'correctionExplanation'
  >;

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
    correctionExplanation: valuesOf(node, ae36),
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
