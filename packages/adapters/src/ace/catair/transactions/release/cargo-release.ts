import type { CatairBlock, CatairRecord } from '../../catair-record.ts';
import type { RecordValues } from '../../field-value.ts';
import type { se10 } from '../../layouts/cargo-release/cargo-release-layouts.ts';
import {
  se11,
  se13,
  se15,
  se16,
  se17,
  se20,
  se40,
  se90,
} from '../../layouts/cargo-release/cargo-release-layouts.ts';
import { sf10, sf20, sf25 } from '../../layouts/cargo-release/security-filing-layouts.ts';
import { entryNumberOf } from '../numbered-values.ts';
import { childrenOf, onlyValuesOf, placed, valuesOf, type RecordNode } from '../record-node.ts';
import { cargoReleaseLine, type CargoReleaseLine } from './cargo-release-line.ts';
import { entryParties, filingParties, type FilingParty, type ReleaseParty } from './release-parties.ts';

/** A conveyance of a bill and what stands on it. */
export interface Conveyance {
  readonly conveyance: RecordValues<typeof se16.fields>;
  readonly equipment: readonly RecordValues<typeof se17.fields>[];
}

/** A bill of lading; conveyances that follow a master and a house bill stand with the house bill. */
export interface ReleaseBill {
  readonly bill: RecordValues<typeof se15.fields>;
  readonly conveyances: readonly Conveyance[];
  readonly equipment: readonly RecordValues<typeof se17.fields>[];
}

/** The importer security filing (ISF-10) that an entry includes. */
export interface SecurityFiling {
  readonly filing: RecordValues<typeof sf10.fields>;
  readonly references: readonly RecordValues<typeof sf20.fields>[];
  readonly equipment: readonly RecordValues<typeof sf25.fields>[];
  readonly parties: readonly FilingParty[];
}

/** An entry for release as its filer sent it (SE), or as CBP answers it (SX). Parties and free texts are sealed. */
export interface CargoRelease {
  readonly file: string;
  /** Line of the file on which it begins. */
  readonly at: number;
  readonly block: CatairBlock | null;
  /** Filer code and number, eleven characters. */
  readonly entryNumber: string | null;
  /** The action is A add, R replace, U update or D cancel; money is whole cents. */
  readonly header: RecordValues<typeof se10.fields>;
  readonly additional: RecordValues<typeof se11.fields> | null;
  readonly contact: RecordValues<typeof se13.fields> | null;
  readonly bills: readonly ReleaseBill[];
  readonly references: readonly RecordValues<typeof se20.fields>[];
  readonly parties: readonly ReleaseParty[];
  readonly lines: readonly CargoReleaseLine[];
  /** Records of agencies before the first line: groups that PG00 puts in place of others. */
  readonly substitutions: readonly CatairRecord[];
  readonly securityFiling: SecurityFiling | null;
  /** What an answer says: errors first, the disposition of the transaction last. */
  readonly dispositions: readonly RecordValues<typeof se90.fields>[];
}

/**
 * Reads an entry for release from its header and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function cargoRelease(node: RecordNode<typeof se10.fields>): CargoRelease {
  const { record, children } = node;
  const header = record.values();
  return {
    file: record.file,
    at: record.line,
    block: record.block,
    entryNumber: entryNumberOf(header.entryFilerCode, header.entryNumber),
    header,
    additional: onlyValuesOf(node, se11),
    contact: onlyValuesOf(node, se13),
    bills: childrenOf(node, se15).map((bill) => releaseBill(bill)),
    references: valuesOf(node, se20),
    parties: entryParties(node),
    lines: childrenOf(node, se40).map((line) => cargoReleaseLine(line)),
    substitutions: children.map((child) => child.record).filter(({ layout }) => layout.chapter === 'PG'),
    securityFiling: securityFilingOf(node),
    dispositions: valuesOf(node, se90),
  };
}

function releaseBill(node: RecordNode<typeof se15.fields>): ReleaseBill {
  return {
    bill: node.record.values(),
    conveyances: childrenOf(node, se16).map((child) => ({
      conveyance: child.record.values(),
      equipment: valuesOf(child, se17),
    })),
    equipment: valuesOf(node, se17),
  };
}

function securityFilingOf(node: RecordNode): SecurityFiling | null {
  const [first, second] = childrenOf(node, sf10);
  if (second !== undefined) throw placed('RECORD_REPEATED', second.record);
  if (first === undefined) return null;
  return {
    filing: first.record.values(),
    references: valuesOf(first, sf20),
    equipment: valuesOf(first, sf25),
    parties: filingParties(first),
  };
}
