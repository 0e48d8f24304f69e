/** Exports and imports of one product and of all products, in one currency; null is not reported. */
export type ProductInTrade = Readonly<
  Record<'exports' | 'imports' | 'totalExports' | 'totalImports', number | null>
>;
