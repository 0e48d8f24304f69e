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
  if (policy.kind === 'publisherTreated') {
    const { authority, publisher } = policy;
    const statement = `${source}: published statistics of ${publisher}, treated against disclosure by their publisher (${authority}) and shown as published.`;
    return { source, policy: policy.kind, statement, authority };
  }
  const statement = `${source}: cells that could show what a single contributor did are withheld, with all that they could be computed from.`;
  return { source, policy: policy.kind, statement, authority: null };
}

function tally({ cells, withheld }: { readonly cells: number; readonly withheld: number }): string {
  return `${withheld} of ${cells} cells are withheld (${WITHHELD_SYMBOL}).`;
}
