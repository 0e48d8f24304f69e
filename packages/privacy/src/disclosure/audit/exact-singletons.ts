import { inverseMod, multiplyMod, subtractMod } from '../cells/prime-field.ts';
import { ReducedBasis } from '../columns/reduced-basis.ts';
import { functionals, type Functionals } from './functionals.ts';
import { openness } from './openness.ts';
import type { Relations } from './relations.ts';

/**
 * Whether no combination of singletons, which are inner cells, can be computed from what is known: what they depend on must
 * be independent.
 *
 * @param isUnknown - 1 for each variable that is not known
 */
export function areSingletonsOpen(
  relations: Relations,
  isUnknown: Uint8Array,
  singletons: readonly number[],
  prime: number,
): boolean {
  const variables = singletons.map((inner) => relations.variableOf[inner] ?? 0);
  if (variables.some((variable) => isUnknown[variable] !== 1)) return false;
  const open = functionals(relations, isUnknown, prime);
  return open === null
    ? areIndependent(relations, isUnknown, variables, prime)
    : variables.every(isNew(open));
}

/** Whether each variable in turn is no combination of those before. */
function isNew(open: Functionals): (variable: number) => boolean {
  const basis = new ReducedBasis(open.prime);
  return (variable) => basis.add(open.of(variable));
}

function areIndependent(
  relations: Relations,
  isUnknown: Uint8Array,
  variables: readonly number[],
  prime: number,
): boolean {
  const count = variables.length + 2;
  const { values } = openness(relations, isUnknown, count, prime);
  const basis: { readonly pivot: number; readonly vector: Int32Array }[] = [];
  for (const variable of variables) {
    const vector = values.slice(variable * count, (variable + 1) * count);
    for (const { pivot, vector: other } of basis) takeAway(vector, other, vector[pivot] ?? 0, prime);
    const pivot = vector.findIndex((value) => value !== 0);
    if (pivot < 0) return false;
    const scale = inverseMod(vector[pivot] ?? 1, prime);
    basis.push({ pivot, vector: vector.map((value) => multiplyMod(value, scale, prime)) });
  }
  return true;
}

function takeAway(vector: Int32Array, other: Int32Array, factor: number, prime: number): void {
  if (factor === 0) return;
  for (let at = 0; at < vector.length; at++) {
    vector[at] = subtractMod(vector[at] ?? 0, multiplyMod(factor, other[at] ?? 0, prime), prime);
  }
}
