/** Accounting classes of duty: ordinary and chapter 99 (364), antidumping (012), countervailing (013). */
export const DUTY_CLASSES = ['364', '012', '013'] as const;
/** Of internal revenue tax: distilled spirits, wines, tobacco products, other. */
export const TAX_CLASSES = ['016', '017', '018', '022'] as const;
/** Of the merchandise processing fee: formal, informal, and the surcharge for manual entries. */
export const PROCESSING_CLASSES = ['499', '311', '500'] as const;
/** Of the harbor maintenance fee. */
export const HARBOR_CLASS = '501';
/** Of interest on what was paid late. */
export const INTEREST_CLASS = '044';
