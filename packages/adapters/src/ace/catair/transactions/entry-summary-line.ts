import type { RecordValues } from '../field-value.ts';
import type { ae40 } from '../layouts/entry-summary/entry-summary-line-layouts.ts';
import {
  ae41,
  ae42,
  ae43,
  ae44,
  ae47,
  ae50,
  ae51,
  ae52,
  ae53,
  ae54,
  ae60,
  ae61,
  ae62,
  ae63,
  aeCw02,
} from '../layouts/entry-summary/entry-summary-line-layouts.ts';
import {
  aeOi,
  aeSe60,
  aeSe61,
  aeSe62,
  aeSe63,
} from '../layouts/entry-summary/entry-summary-cargo-layouts.ts';
import { lineParties, type CargoParty } from './cargo-party.ts';
import { numberedCodes, numberedValues } from './numbered-values.ts';
import { childrenOf, onlyValuesOf, valuesOf, type RecordNode } from './record-node.ts';

/** What is claimed under a tariff number, or under a line outside of its tariff numbers. */
export interface Claims {
  readonly visas: readonly RecordValues<typeof ae51.fields>[];
  readonly licences: readonly RecordValues<typeof ae52.fields>[];
  /** Antidumping and countervailing duty cases. */
  readonly cases: readonly RecordValues<typeof ae53.fields>[];
  readonly declarations: readonly RecordValues<typeof ae54.fields>[];
  /** Today's tariff number of goods in privileged foreign status. */
  readonly zoneTariffs: readonly RecordValues<typeof aeSe61.fields>[];
  /** Whether sanctions are disclaimed. */
  readonly sanctionDisclaimers: readonly RecordValues<typeof aeSe60.fields>[];
  /** Descriptions for other agencies; what follows them in their own records is not read here. */
  readonly agencyDescriptions: readonly RecordValues<typeof aeOi.fields>[];
}

/** A fact about goods under sanctions: which, and its values. */
export interface SanctionFact {
  readonly fact: RecordValues<typeof aeSe62.fields>;
  readonly values: readonly RecordValues<typeof aeSe63.fields>[];
}

/** A tariff number of a line; numbers of chapter 99 stand beside the one of the goods. */
export interface TariffRow extends Claims {
  /** From 1, in the order of the message. */
  readonly ordinal: number;
  readonly tariff: RecordValues<typeof ae50.fields>;
}

/** A warning of the Census Bureau's edits that the filer overrides. */
export interface CensusOverride {
  readonly condition: string | null;
  readonly override: string | null;
}

/** A line of an entry summary. */
export interface EntrySummaryLine {
  /** Line of the file on which it begins. */
  readonly at: number;
  /** The number that CBP gave it (4A); a filer's own summary has none. */
  readonly cbpLineNumber: number | null;
  readonly item: RecordValues<typeof ae40.fields>;
  /** Foreign-trade zone status. */
  readonly zone: RecordValues<typeof ae41.fields> | null;
  readonly invoices: readonly RecordValues<typeof ae42.fields>[];
  readonly rulings: readonly RecordValues<typeof ae43.fields>[];
  readonly descriptions: readonly RecordValues<typeof ae44.fields>[];
  readonly parties: readonly RecordValues<typeof ae47.fields>[];
  /** Parties named for Cargo Release. */
  readonly cargoParties: readonly CargoParty[];
  readonly tariffs: readonly TariffRow[];
  /** Claims that follow no tariff number. */
  readonly claims: Claims;
  readonly taxes: readonly RecordValues<typeof ae60.fields>[];
  readonly otherRevenue: readonly RecordValues<typeof ae61.fields>[];
  readonly fees: readonly RecordValues<typeof ae62.fields>[];
  readonly sanctions: readonly SanctionFact[];
  /** Reasons of a post-summary correction. */
  readonly correctionReasons: readonly string[];
  readonly censusOverrides: readonly CensusOverride[];
}

/**
 * Reads a line and everything under it.
 *
 * @param cbpLineNumber - the number of the record 4A before it, or null
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function entrySummaryLine(
  node: RecordNode<typeof ae40.fields>,
  cbpLineNumber: number | null,
): EntrySummaryLine {
  return {
    at: node.record.line,
    cbpLineNumber,
    item: node.record.values(),
    zone: onlyValuesOf(node, ae41),
    invoices: valuesOf(node, ae42),
    rulings: valuesOf(node, ae43),
    descriptions: valuesOf(node, ae44),
    parties: valuesOf(node, ae47),
    cargoParties: lineParties(node),
    tariffs: childrenOf(node, ae50).map((child, at) => tariffRow(child, at + 1)),
    claims: claimsOf(node),
    taxes: valuesOf(node, ae60),
    otherRevenue: valuesOf(node, ae61),
    fees: valuesOf(node, ae62),
    sanctions: childrenOf(node, aeSe62).map((child) => ({
      fact: child.record.values(),
      values: valuesOf(child, aeSe63),
    })),
    correctionReasons: childrenOf(node, ae63).flatMap(({ record }) =>
      numberedCodes(record, 'pscLineReasonCode'),
    ),
    censusOverrides: childrenOf(node, aeCw02).flatMap(({ record }) => overridesOf(record)),
  };
}

function tariffRow(node: RecordNode<typeof ae50.fields>, ordinal: number): TariffRow {
  return { ordinal, tariff: node.record.values(), ...claimsOf(node) };
}

function claimsOf(node: RecordNode): Claims {
  return {
    visas: valuesOf(node, ae51),
    licences: valuesOf(node, ae52),
    cases: valuesOf(node, ae53),
    declarations: valuesOf(node, ae54),
    zoneTariffs: valuesOf(node, aeSe61),
    sanctionDisclaimers: valuesOf(node, aeSe60),
    agencyDescriptions: valuesOf(node, aeOi),
  };
}

function overridesOf(record: RecordNode['record']): readonly CensusOverride[] {
  const names = ['censusWarningConditionCode', 'censusWarningConditionOverrideCode'];
  return numberedValues(record, names).map(([condition, override]) => ({
    condition: typeof condition === 'string' ? condition : null,
    override: typeof override === 'string' ? override : null,
  }));
}
