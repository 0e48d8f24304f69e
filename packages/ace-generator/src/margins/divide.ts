/**
 * Divides a whole number among weights so that the parts are whole numbers and add up exactly: each part is the
 * difference of two running shares, rounded down. Every part is at least `least`.
 *
 * @param total - whole number, at least `least` times the number of weights
 * @param weights - positive numbers
 */
export function divide(total: number, weights: Float64Array, least: number): Float64Array {
  const parts = new Float64Array(weights.length);
  const spare = total - least * weights.length;
  let sum = 0;
  for (const weight of weights) sum += weight;
  let running = 0;
  let given = 0;
  for (let index = 0; index < weights.length; index += 1) {
    running += weights[index] ?? 0;
    const upTo = index === weights.length - 1 ? spare : Math.floor(spare * (running / sum));
    parts[index] = least + upTo - given;
    given = upTo;
  }
  return parts;
}
