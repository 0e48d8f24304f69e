/** Whether exported goods were grown or made in the United States. */
export interface DomesticForeignCode {
  readonly code: '1' | '2';
  readonly name: string;
}

/** The two codes of `domestic_foreign` in export statistics. */
export const domesticForeignCodes: readonly DomesticForeignCode[] = [
  { code: '1', name: 'Domestic exports' },
  { code: '2', name: 'Foreign exports (re-exports)' },
];
