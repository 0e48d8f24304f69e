import { perturbationStatement } from './noise/cell-key-perturbation.ts';
import { roundingStatement } from './rounding/controlled-rounding-policy.ts';
import { WITHHELD_SYMBOL, type ProtectionSummary, type SourceProtection } from './protected-table.ts';
import type { SourcePolicy } from './release-policy.ts';

/** Says how a table is protected. */
export function summarise(
  policy: string,
  policies: ReadonlyMap<string, SourcePolicy>,
  counts: { readonly cells: number; readonly withheld: number },
): ProtectionSummary {
  const sources = [...policies].map(([source, rules]) => protectionOf(source, rules));
  const statements = sources.map((protection) => protection.statement);
  return { policy, sources, ...counts, statement: [...statements, tally(counts)].join(' ') };
}

function protectionOf(source: string, policy: SourcePolicy): SourceProtection {
  const authority = policy.kind === 'publisherTreated' ? policy.authority : null;
  return { source, policy: policy.kind, statement: statementOf(source, policy), authority };
}

function statementOf(source: string, policy: SourcePolicy): string {
  switch (policy.kind) {
    case 'publisherTreated':
      return `${source}: published statistics of ${policy.publisher}, treated against disclosure by their publisher (${policy.authority}) and shown as published.`;
    case 'contributorRules':
      return `${source}: cells that could show what a single contributor did are withheld, with all that they could be computed from.`;
    case 'controlledRounding':
      return roundingStatement(source, policy);
    case 'cellKeyPerturbation':
      return perturbationStatement(source, policy);
  }
}

function tally({ cells, withheld }: { readonly cells: number; readonly withheld: number }): string {
  return `${withheld} of ${cells} cells are withheld (${WITHHELD_SYMBOL}).`;
}
