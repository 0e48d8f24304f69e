import { deepFreeze } from '../../canonical/deep-freeze.ts';
import type { AuditVerification } from '../verify-audit-log.ts';
import type { AuditCompliance } from './audit-summary.ts';

/** How much is at stake. */
export type RiskLevel = 'LOW' | 'MODERATE' | 'HIGH';

/** What raises the level of risk, and to what. */
export interface RiskRule {
  readonly level: Exclude<RiskLevel, 'LOW'>;
  readonly sentence: string;
}

/** Rules of this package, in the three levels of NIST SP 800-30; a rule that finds nothing raises nothing. */
export const RISK_RULES = deepFreeze({
  LOG_TAMPERED: { level: 'HIGH', sentence: 'the log does not verify' },
  AUDIT_FAILURE: { level: 'HIGH', sentence: 'the log could not be written' },
  SAFEGUARD_BYPASSED: { level: 'HIGH', sentence: 'a safeguard was passed by' },
  REVEAL_WITHOUT_OUTCOME: { level: 'HIGH', sentence: 'the outcome of a revealed identity is missing' },
  TORN_TAIL: { level: 'MODERATE', sentence: 'a write was cut off' },
  CLOCK_WENT_BACK: { level: 'MODERATE', sentence: 'the clock went back' },
  OUTCOME_MISSING: { level: 'MODERATE', sentence: 'the outcome of an activity is missing' },
  TRAINING_LAPSED: { level: 'MODERATE', sentence: 'access was sought without valid training' },
  REPEATED_DENIALS: { level: 'MODERATE', sentence: 'one actor was denied ten times or more' },
  REVIEW_OVERDUE: { level: 'MODERATE', sentence: 'a month was not reviewed' },
} as const satisfies Readonly<Record<string, RiskRule>>);

/** The code of a rule. */
export type RiskCode = keyof typeof RISK_RULES;

/** A rule that holds, and how often. */
export interface RiskFinding {
  readonly code: RiskCode;
  readonly level: RiskLevel;
  readonly count: number;
}

/** The level of risk, and what it follows from. */
export interface AuditRisk {
  readonly level: RiskLevel;
  readonly findings: readonly RiskFinding[];
}

/** What the rules look at. */
export interface RiskFacts {
  readonly verification: AuditVerification;
  readonly compliance: AuditCompliance;
  readonly bypasses: number;
  readonly revealsWithoutOutcome: number;
  readonly deniedTenTimes: number;
  readonly unreviewedMonths: number;
}

/** Judges the facts by every rule. */
export function riskOf(facts: RiskFacts): AuditRisk {
  const { verification, compliance } = facts;
  const counts: Readonly<Record<RiskCode, number>> = {
    LOG_TAMPERED: verification.status === 'tampered' ? 1 : 0,
    AUDIT_FAILURE: compliance.byKind['AUDIT_FAILURE'] ?? 0,
    SAFEGUARD_BYPASSED: facts.bypasses,
    REVEAL_WITHOUT_OUTCOME: facts.revealsWithoutOutcome,
    TORN_TAIL: compliance.byKind['RECOVERED_TAIL'] ?? 0,
    CLOCK_WENT_BACK: compliance.clockWentBack,
    OUTCOME_MISSING: compliance.withoutOutcome,
    TRAINING_LAPSED: compliance.trainingDenials,
    REPEATED_DENIALS: facts.deniedTenTimes,
    REVIEW_OVERDUE: facts.unreviewedMonths,
  };
  const findings = Object.entries(RISK_RULES).flatMap(([code, { level }]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table are its codes
    const finding = { code: code as RiskCode, level, count: counts[code as RiskCode] };
    return finding.count > 0 ? [finding] : [];
  });
  return { level: levelOf(findings), findings };
}

function levelOf(findings: readonly RiskFinding[]): RiskLevel {
  if (findings.some(({ level }) => level === 'HIGH')) return 'HIGH';
  return findings.length > 0 ? 'MODERATE' : 'LOW';
}
