import { readFile } from 'node:fs/promises';
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
  it('exports nothing that opens or mints, and one function that reveals', () => {
    expect(Object.keys(privacy).toSorted()).toEqual([
      'ACCOUNTING_YEARS',
      'APPROVING_OFFICES',
      'AUDIT_CONFIGURATION',
      'AUDIT_KINDS',
      'AUDIT_RETENTION',
      'AUDIT_SCHEDULE',
      'AccountError',
      'AccountingError',
      'AuditError',
      'CANADIAN_PROVINCES',
      'COURSES',
      'ClockError',
      'CodedError',
      'DATA_CLASSES',
      'DisclosureError',
      'ForeignError',
      'FormatError',
      'GEOGRAPHY_LEVELS',
      'GRANT_STATES',
      'MODULES',
      'NO_GRANT',
      'NoiseError',
      'OFFICES',
      'PARTY_KINDS',
      'PII_EXTRACT_DAYS',
      'POLICY',
      'PROVENANCE_FLAGS',
      'PURPOSES',
      'REASONS',
      'REDACTION_DETECTORS',
      'REDISSEMINATION',
      'REFERRALS',
      'REQUEST_PARTS',
      'RISK_RULES',
      'ROLES',
      'RedactionError',
      'RelationsError',
      'RetentionError',
      'RevealError',
      'RoundingError',
      'SERVICES',
      'SYSTEMS_OF_RECORDS',
      'SolverError',
      'VERBS',
      'VERB_KINDS',
      'VaultError',
      'WITHHELD_SYMBOL',
      'accountingKeptUntil',
      'actRecord',
      'adjustTable',
      'advanceGrant',
      'auditFilter',
      'auditIntervals',
      'auditParameter',
      'auditedId',
      'buildManufacturerId',
      'canonicalEntryNumber',
      'canonicalIdentifier',
      'cellDraw',
      'cellKey',
      'cellKeyPerturbation',
      'changeAuditConfiguration',
      'changedContributors',
      'checkEvent',
      'checkpointDirectory',
      'cloudEvent',
      'consistencyProof',
      'contributionSketches',
      'contributorRules',
      'controlledRounding',
      'cryptographicIntegers',
      'decide',
      'defaultContributorRules',
      'disposalPlan',
      'dispositionOf',
      'entryNumberCheckDigit',
      'errorClass',
      'errorCode',
      'exactAudit',
      'exactlyKnownCells',
      'examineRequest',
      'existenceInterval',
      'grantState',
      'gridCell',
      'gridPlace',
      'gridTable',
      'guardedReveal',
      'hasEntryNumberForm',
      'hasManufacturerIdForm',
      'hasShape',
      'holdingBase',
      'hypercubeSuppression',
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
      'isProvenanceFlag',
      'isReleased',
      'isSealedAgentCode',
      'isStatementNumber',
      'joinClasses',
      'joinFlags',
      'loadLinearSolver',
      'looksLikeSocialSecurityNumber',
      'maximumEntropyTable',
      'memoryAccountStore',
      'memoryAuditSink',
      'memoryBudgetLedger',
      'memoryCaseStore',
      'memoryReleaseRegister',
      'monotonicClock',
      'noiseKey',
      'noteSigner',
      'ocsfEvent',
      'openAccounting',
      'openAdministration',
      'openAuditLog',
      'openCheckpoint',
      'openClassDetector',
      'openFieldRedactor',
      'openFormatCipher',
      'openFoundation',
      'openPrincipals',
      'openRedactor',
      'openRetentionCases',
      'openStoredAuditLog',
      'openVaultCipher',
      'optimalSuppression',
      'parseManufacturerId',
      'parseVerifierKey',
      'perturbCounts',
      'perturbationStatement',
      'perturbationTable',
      'planHash',
      'policyHash',
      'principalSchema',
      'privateCount',
      'protectCells',
      'publisherTreated',
      'queryAuditLog',
      'recordKey',
      'recordedEvents',
      'releaseTable',
      'releaseTools',
      'repairByIntervals',
      'requireRegisteredDataset',
      'retentionRules',
      'retireAuditSegments',
      'reveal',
      'reviewAuditMonth',
      'roundAtRandom',
      'roundProblem',
      'roundSmallCounts',
      'roundWithControl',
      'roundingStatement',
      'routeSubjectLookup',
      'sameSealed',
      'sampleDiscreteLaplace',
      'seal',
      'sealedImporterNumberForm',
      'sealedManufacturerCountry',
      'signCheckpoint',
      'suppressTable',
      'systemClock',
      'textContext',
      'unreleased',
      'valueClass',
      'vaultKeys',
      'verifyAuditLog',
      'verifyAuditRecords',
      'verifyConsistency',
      'verifyInclusion',
      'withoutSeparators',
      'wrapForeignError',
      'writeDisposal',
    ]);
  });

  it('knows no FF3: neither among its names nor among what it depends on', async () => {
    expect(Object.keys(privacy).filter((name) => /ff-?3/iu.test(name))).toEqual([]);
    const manifest = await readFile(new URL('../../packages/privacy/package.json', import.meta.url), 'utf8');
    expect(manifest).not.toMatch(/ff3|fpe/iu);
  });
});
