import type { AuditRecord } from '@tradepulse/privacy';

/** A question as core records it. */
export const question: AuditRecord = {
  kind: 'QUERY',
  phase: 'event',
  corr: 'c-1',
  actor: { kind: 'person', id: 'u-analyst', organisation: 'CBP', roles: ['USER'] },
  project: 'P-STEEL',
  purpose: 'TRADE_ANALYSIS',
  module: 'ADD_WH',
  action: 'READ_STATISTICS',
  query: { measures: ['imports/customs-value'], by: ['country'], period: '2024', compare: null, filters: [] },
  decision: null,
  datasets: [{ name: 'census-imports', version: '2024-12' }],
  rows: { released: 232, withheld: 0 },
  error: null,
  content: null,
};
