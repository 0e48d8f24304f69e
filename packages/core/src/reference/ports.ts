import lists from './data/ports.json' with { type: 'json' };

/**
 * Where a port code was found, the best source first: Schedule D of April 2025; CBP's ACE list (Appendix E,
 * February 2026); live answers only; answers of earlier years only (the port has been given up).
 */
export type PortSourceClass =
  'schedule_d_apr2025' | 'cbp_ace_appendix_e_2026-02' | 'live_trade_only' | 'historical_trade_only';

/** A port, a row of `ref_port`. */
export interface PortRow {
  /** Four digits; the first two are the district's. */
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly source_class: PortSourceClass;
}

function portsOf(sourceClass: PortSourceClass): PortRow[] {
  return lists[sourceClass].map(([code = '', name = '']) => ({
    code,
    name,
    district: code.slice(0, 2),
    source_class: sourceClass,
  }));
}

/**
 * The 589 known ports. Codes of the prefixes 46, 47, 71, 74-77, 79 and 92 are CBP's administrative or
 * preclearance stations: Schedule D has no such district and no trade is counted there.
 */
export function ports(): readonly PortRow[] {
  return [
    ...portsOf('schedule_d_apr2025'),
    ...portsOf('cbp_ace_appendix_e_2026-02'),
    ...portsOf('live_trade_only'),
    ...portsOf('historical_trade_only'),
  ];
}
