import { describe, expect, it } from 'vitest';
import * as privacy from '@tradepulse/privacy';
import type { AccessRequest, ProtectedTable, Released, Sealed, Unreleased } from '@tradepulse/privacy';

declare const unseen: Unreleased<{ readonly total: number }>;
declare const hidden: Sealed<string>;
declare function render(table: Released<ProtectedTable>): void;
declare const table: ProtectedTable;
declare const request: AccessRequest;
declare function ask(what: AccessRequest): void;

declare const released: Released<ProtectedTable>;

/** Compiled, never called: what is right compiles. */
export function rightUses(): void {
  render(released);
  void released.value.rows;
  ask(request);
}

/** Compiled, never called: each line is a mistake that the compiler must refuse. */
export function mistakes(): void {
  // @ts-expect-error -- a result that was not released has no value to read
  void unseen.value;
  // @ts-expect-error -- it is no Released: renderers and caches do not take it
  render(unseen);
  // @ts-expect-error -- an object of the same shape is no Released either
  render({ value: table });
  // @ts-expect-error -- nor is the bare table
  render(table);
  // @ts-expect-error -- a sealed value is no text
  void hidden.toUpperCase;
  // @ts-expect-error -- and has no value to read
  void hidden.value;
  // @ts-expect-error -- there is no verb that writes trade data row by row
  ask({ ...request, verb: 'UPDATE' });
  // @ts-expect-error -- a purpose is one of a closed list
  ask({ ...request, purpose: 'fun' });
}

describe('the package', () => {
  it('exports nothing that opens, mints or reveals', () => {
    expect(Object.keys(privacy).toSorted()).toEqual([
      'AUDIT_CONFIGURATION',
      'AUDIT_KINDS',
      'AUDIT_RETENTION',
      'AuditError',
      'CANADIAN_PROVINCES',
      'COURSES',
      'CodedError',
      'DATA_CLASSES',
      'DisclosureError',
      'GEOGRAPHY_LEVELS',
      'MODULES',
      'PARTY_KINDS',
      'POLICY',
      'PURPOSES',
      'REASONS',
      'REDACTION_DETECTORS',
      'RISK_RULES',
      'ROLES',
      'RedactionError',
      'SERVICES',
      'VERBS',
      'VaultError',
      'WITHHELD_SYMBOL',
      'auditFilter',
      'auditParameter',
      'buildManufacturerId',
      'canonicalEntryNumber',
      'canonicalIdentifier',
      'changeAuditConfiguration',
      'checkpointDirectory',
      'cloudEvent',
      'consistencyProof',
      'contributorThreshold',
      'decide',
      'entryNumberCheckDigit',
      'errorClass',
      'hasEntryNumberForm',
      'hasManufacturerIdForm',
      'hasShape',
      'holdingBase',
      'importerNumberClass',
      'importerNumberForm',
      'inclusionProof',
      'isAdCvdCase',
      'isAirWaybill',
      'isBillOfLading',
      'isBondNumber',
      'isDataClass',
      'isDunsNumber',
      'isEntryNumber',
      'isInBondNumber',
      'isProtestNumber',
      'isReleased',
      'isSealedAgentCode',
      'isStatementNumber',
      'joinClasses',
      'looksLikeSocialSecurityNumber',
      'memoryAuditSink',
      'noteSigner',
      'ocsfEvent',
      'openAuditLog',
      'openCheckpoint',
      'openRedactor',
      'openStoredAuditLog',
      'openVaultCipher',
      'parseManufacturerId',
      'parseVerifierKey',
      'policyHash',
      'principalSchema',
      'publisherTreated',
      'queryAuditLog',
      'releaseTable',
      'retireAuditSegments',
      'reviewAuditMonth',
      'seal',
      'sealedImporterNumberForm',
      'sealedManufacturerCountry',
      'signCheckpoint',
      'systemClock',
      'unreleased',
      'vaultKeys',
      'verifyAuditLog',
      'verifyAuditRecords',
      'verifyConsistency',
      'verifyInclusion',
      'withoutSeparators',
    ]);
  });
});
