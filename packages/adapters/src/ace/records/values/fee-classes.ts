/**
 * The accounting classes of the merchandise processing fee: on value (formal entries) and flat (informal entries).
 *
 * @source CBP CATAIR, AE tables (July 2026); 19 CFR 24.23
 */
export const PROCESSING_FEE: ReadonlySet<string> = new Set(['499', '311']);

/**
 * The accounting class of the harbor maintenance fee.
 *
 * @source CBP CATAIR, AE tables (July 2026); 19 CFR 24.24
 */
export const HARBOR_FEE: ReadonlySet<string> = new Set(['501']);
