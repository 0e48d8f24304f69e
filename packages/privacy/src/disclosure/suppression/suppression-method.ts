/**
 * How cells are chosen that are withheld so that nobody can compute the sensitive ones. Whatever is chosen, the exact audit follows
 * over all that is known (for readers, and for contributors who know their own figures), and withholds more where the method fell
 * short; what was published before stays known, what was withheld before stays withheld.
 *
 * - `elimination` (the default): by Gaussian elimination, the dearest cells published first; beyond 2,000 inner cells by repairing
 *   what leaks.
 * - `optimal`: the cells of least total value. Needs the optional peer `highs`. Where many cells that nobody asked for are sensitive, so
 *   that the solver has no answer, it is modular.
 * - `hypercube`: each sensitive cell becomes a corner of a box of withheld cells. Withholds more than need be.
 * - `modular`: sub-table by sub-table, from the top of the hierarchies down (HiTaS). Needs `highs` unless its sub-tables are solved by
 *   elimination.
 *
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4 (secondary cell suppression)
 */
export type SuppressionMethod =
  | { readonly kind: 'elimination' }
  | {
      readonly kind: 'optimal';
      /** How many cells may be asked for at once, of the same records; 500 unless given. */
      readonly mostCells?: number;
      /** What happens to more: they are refused (SUPPRESSION_TOO_LARGE) unless given, or protected sub-table by sub-table. */
      readonly beyond?: 'refuse' | 'modular';
    }
  | { readonly kind: 'hypercube' }
  | {
      readonly kind: 'modular';
      /** How each sub-table is solved: optimally where it is small enough, unless given. */
      readonly subtables?: 'optimal' | 'elimination';
    };

/** So many cells may be asked for where they are to be chosen optimally, unless the policy says otherwise. */
export const MOST_OPTIMAL_CELLS = 500;

const FIELDS: ReadonlyMap<unknown, Readonly<Record<string, (value: unknown) => boolean>>> = new Map([
  ['elimination', {}],
  ['optimal', { mostCells: isCount, beyond: isOneOf('refuse', 'modular') }],
  ['hypercube', {}],
  ['modular', { subtables: isOneOf('optimal', 'elimination') }],
]);

/** Whether something is a method, with no field that another method has. */
export function isSuppressionMethod(candidate: unknown): candidate is SuppressionMethod {
  if (typeof candidate !== 'object' || candidate === null) return false;
  const { kind, ...others } = { kind: undefined, ...candidate };
  const fields = FIELDS.get(kind);
  return (
    fields !== undefined &&
    Object.entries(others).every(
      ([name, value]) =>
        Object.hasOwn(fields, name) && (value === undefined || fields[name]?.(value) === true),
    )
  );
}

/** Whether a method needs a solver of linear programs. */
export function methodNeedsSolver(method: SuppressionMethod | undefined): boolean {
  if (method?.kind === 'modular') return method.subtables !== 'elimination';
  return method?.kind === 'optimal';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function isOneOf(...names: readonly unknown[]): (value: unknown) => boolean {
  return (value) => names.includes(value);
}
