export { unreleased, type Unreleased } from './unreleased.ts';
export { isReleased, type Released } from './released.ts';
export type {
  CellReference,
  Interval,
  Population,
  PrintedCount,
  ShownAmount,
  StatisticalCell,
  StatisticalColumn,
  StatisticalRow,
  StatisticalTable,
} from './statistical-table.ts';
export {
  WITHHELD_SYMBOL,
  type ProtectedCell,
  type ProtectedColumn,
  type ProtectedRow,
  type ProtectedTable,
  type ProtectionSummary,
  type SourceProtection,
} from './protected-table.ts';
export {
  publisherTreated,
  type PublisherTreated,
  type ReleasePolicy,
  type SourcePolicy,
} from './release-policy.ts';
export { releaseTable, type Release } from './release-table.ts';
export { DisclosureError } from './disclosure-error.ts';
export type {
  RegisterAddition,
  RegisteredCell,
  RegisteredGroup,
  ReleaseRegister,
} from './register/release-register.ts';
export { memoryReleaseRegister } from './register/memory-release-register.ts';
export {
  changedContributors,
  contributionSketches,
  type BroughtAmounts,
} from './register/contribution-sketch.ts';
export {
  contributorRules,
  defaultContributorRules,
  type ContributorRules,
} from './rules/contributor-rules.ts';
export type { IntervalRule, RuleParameters } from './rules/rule-parameters.ts';
export type {
  CellRelations,
  ProtectionLevels,
  RelatedCell,
  RelatedStatus,
  Relation,
} from './relations/cell-relations.ts';
export { RelationsError } from './relations/relations-error.ts';
export { gridCell, gridPlace, gridTable, type GridTable } from './relations/grid-table.ts';
export { loadLinearSolver, type Highs, type SolverOptions } from './solver/load-linear-solver.ts';
export type {
  LinearModel,
  LinearProgram,
  LinearSolution,
  LinearSolver,
  PackedRows,
} from './solver/linear-solver.ts';
export { SolverError } from './solver/solver-error.ts';
export type { AttackerKnowledge } from './audit/interval/attacker-model.ts';
export {
  auditIntervals,
  type AttackerInterval,
  type IntervalAudit,
  type IntervalAuditOptions,
  type IntervalFailure,
} from './audit/interval/interval-audit.ts';
export {
  repairByIntervals,
  type RepairedPattern,
  type RepairOptions,
} from './audit/interval/repair-by-intervals.ts';
export {
  optimalSuppression,
  type OptimalOptions,
  type OptimalPattern,
} from './optimal/optimal-suppression.ts';
export {
  roundWithControl,
  type RoundedTable,
  type RoundingRule,
  type RoundingTable,
} from './rounding/controlled-rounding.ts';
export {
  controlledRounding,
  roundingStatement,
  roundProblem,
  type ControlledRounding,
} from './rounding/controlled-rounding-policy.ts';
export { existenceInterval } from './rounding/existence-interval.ts';
export { roundAtRandom } from './rounding/random-rounding.ts';
export {
  roundSmallCounts,
  type SmallCountsRounded,
  type SmallCountTable,
} from './rounding/round-small-counts.ts';
export { adjustTable, type AdjustedTable } from './rounding/adjust-table.ts';
export { RoundingError } from './rounding/rounding-error.ts';
export { cellDraw, cellKey, noiseKey, recordKey, type NoiseKey } from './noise/noise-key.ts';
export { perturbationTable, type Perturbation, type PerturbationTable } from './noise/perturbation-table.ts';
export { maximumEntropyTable, type EntropyRule } from './noise/maximum-entropy-table.ts';
export {
  cellKeyPerturbation,
  perturbationStatement,
  perturbCounts,
  type CellKeyPerturbation,
  type KeyedCounts,
} from './noise/cell-key-perturbation.ts';
export { sampleDiscreteLaplace, type Fraction } from './noise/discrete-laplace.ts';
export { cryptographicIntegers, type RandomIntegers } from './noise/random-integers.ts';
export {
  memoryBudgetLedger,
  type BudgetAccount,
  type BudgetLedger,
  type BudgetLimits,
} from './noise/budget-ledger.ts';
export { privateCount, type PrivateCountRequest } from './noise/private-count.ts';
export { NoiseError } from './noise/noise-error.ts';
export { exactlyKnownCells } from './network/exactly-known-cells.ts';
export { hypercubeSuppression } from './hypercube/hypercube-suppression.ts';
export type {
  CellProblem,
  CellState,
  CellStatus,
  ProblemCell,
  RoleContributions,
} from './cells/cell-problem.ts';
export { exactAudit, type AuditedCells, type ExactFindings } from './audit/exact-audit.ts';
export type { Told } from './audit/exact-insiders.ts';
export { protectCells, type CellProtection } from './suppression/protect-cells.ts';
export type { ProtectionOptions } from './suppression/protection-plan.ts';
export type { OrderOptions } from './suppression/candidate-order.ts';
export {
  suppressTable,
  type SuppressedCell,
  type TableMargins,
  type TableRecord,
  type TableRequest,
} from './suppression/suppress-table.ts';
export type { Hierarchies } from './suppression/table-codes.ts';
export type { CountedRecords } from './masking/counted-records.ts';
export { releaseTools, type ReleaseTools } from './release-tools.ts';
export type { SuppressionMethod } from './suppression/suppression-method.ts';
