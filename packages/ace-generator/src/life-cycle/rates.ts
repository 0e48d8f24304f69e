/**
 * How often things happen to entries: plausible figures. Those with a source follow published totals or rules; the
 * others are our estimates. In small worlds rare events are more frequent ({@link likelihood}), so that no fact is
 * empty.
 */
export const RATES = {
  /** Entries with a hold. */
  hold: 0.03,
  /** Of holds, those of a partner agency. */
  agencyHold: 0.35,
  /** Entries examined: CBP examines some three to five percent of cargo. */
  exam: 0.04,
  /** Of examinations, those chosen by targeting and those at random. */
  targeted: 0.72,
  random: 0.13,
  /** Of discrepancies, those that matter; of these, those that end in a seizure. */
  findingOfDiscrepancy: 0.5,
  seizureOfFinding: 0.08,
  detention: 0.002,
  redelivery: 0.001,
  alert: 0.05,
  /** Entries whose release is withdrawn. */
  reversed: 0.001,
  /** Entries that were filed a second time by mistake; the second is cancelled or deleted. */
  filedTwice: 0.004,
  /** Summaries rejected at first. */
  rejected: 0.02,
  /** Summaries corrected by the filer. */
  correction: 0.03,
  reconciliation: 0.01,
  lateClaim: 0.004,
  validation: 0.02,
  sample: 0.006,
  infoRequest: 0.35,
  verification: 0.01,
  extension: 0.01,
  /** Of liquidations, those that change what is owed. */
  changed: 0.03,
  deemed: 0.004,
  protestOfIncrease: 0.25,
  protestOtherwise: 0.0015,
  debitVoucher: 0.002,
  suretyDemand: 0.2,
  penaltyOfFinding: 0.1,
  damages: 0.0015,
  disclosure: 0.0004,
  allegation: 0.001,
  referral: 0.15,
  drawback: 0.002,
  bondNotice: 0.01,
} as const;

/** Below so many lines a year rare events are drawn more often. */
const SMALL_WORLD = 60_000;

/** The probability of something in a world of some lines. */
export function likelihood(rate: number, lines: number): number {
  const factor = lines >= SMALL_WORLD ? 1 : Math.min(60, SMALL_WORLD / lines);
  return Math.min(Math.max(rate, 0.4), rate * factor);
}
