import type { Grammar } from './transactions.ts';
/**
 * The records of an entry summary (AE): header 10 to 35, lines 40 to 63 with their tariff numbers, totals 88 to 90.
 * What follows a tariff number (visa, licence, case, declaration) belongs to the nearest one before it.
 */
export declare const ENTRY_SUMMARY: Grammar;
/**
 * The records of an answer to an entry summary query (ER): status JB to JN, then the summary itself where it was
 * asked for. A condition (JZ) stands by itself.
 */
export declare const ENTRY_SUMMARY_STATUS: Grammar;
//# sourceMappingURL=entry-summary-grammar.d.ts.map