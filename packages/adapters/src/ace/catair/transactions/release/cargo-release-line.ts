import type { CatairRecord } from '../../catair-record.ts';
import type { RecordValues } from '../../field-value.ts';
import { pg01, pgOI } from '../../layouts/agencies/agency-line-layouts.ts';
import type { se40 } from '../../layouts/cargo-release/cargo-release-layouts.ts';
import { se41, se60, se61 } from '../../layouts/cargo-release/cargo-release-layouts.ts';
import { childrenOf, onlyValuesOf, type RecordNode } from '../record-node.ts';
import { lineParties, type ReleaseParty } from './release-parties.ts';

/** What is said to an agency under a tariff number. */
export interface AgencyLine {
  readonly line: RecordValues<typeof pg01.fields>;
  /** Records PG02 to PG60 and PG00, in the order of the message: which belongs to which is for the agency's guide. */
  readonly records: readonly CatairRecord[];
}

/** A description of goods for agencies, and what is said to each. */
export interface AgencySet {
  /** Null where lines stand without a description before them. */
  readonly description: RecordValues<typeof pgOI.fields> | null;
  readonly lines: readonly AgencyLine[];
}

/** A tariff number of a line. */
export interface ReleaseTariff {
  readonly tariff: RecordValues<typeof se60.fields>;
  /** The number of today, of goods that a zone holds in privileged foreign status. */
  readonly current: RecordValues<typeof se61.fields> | null;
  readonly agencySets: readonly AgencySet[];
}

/** A line of an entry for release. */
export interface CargoReleaseLine {
  readonly line: RecordValues<typeof se40.fields>;
  readonly zone: RecordValues<typeof se41.fields> | null;
  readonly parties: readonly ReleaseParty[];
  readonly tariffs: readonly ReleaseTariff[];
}

/**
 * Reads a line and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function cargoReleaseLine(node: RecordNode<typeof se40.fields>): CargoReleaseLine {
  return {
    line: node.record.values(),
    zone: onlyValuesOf(node, se41),
    parties: lineParties(node),
    tariffs: childrenOf(node, se60).map((tariff) => ({
      tariff: tariff.record.values(),
      current: onlyValuesOf(tariff, se61),
      agencySets: agencySetsOf(tariff),
    })),
  };
}

function agencySetsOf(tariff: RecordNode): readonly AgencySet[] {
  const bare = agencyLinesOf(tariff);
  const described = childrenOf(tariff, pgOI).map((node) => ({
    description: node.record.values(),
    lines: agencyLinesOf(node),
  }));
  return bare.length === 0 ? described : [{ description: null, lines: bare }, ...described];
}

function agencyLinesOf(node: RecordNode): readonly AgencyLine[] {
  return childrenOf(node, pg01).map(({ record, children }) => ({
    line: record.values(),
    records: children.map((child) => child.record),
  }));
}
