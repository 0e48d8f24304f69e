/**
 * Two to a power, with a straight line between whole powers, and its inverse. `Math.pow` may differ between machines
 * in the last bit; these use operations that IEEE 754 fixes.
 */
export function powerOfTwo(exponent: number): number {
  const whole = Math.floor(exponent);
  return scaled(1 + (exponent - whole), whole);
}

/** The exponent whose {@link powerOfTwo} is the number, which is 1 or more. */
export function exponentOfTwo(number: number): number {
  let whole = 0;
  let rest = number;
  while (rest >= 2) {
    rest /= 2;
    whole += 1;
  }
  return whole + (rest - 1);
}

function scaled(mantissa: number, exponent: number): number {
  let result = mantissa;
  for (let step = 0; step < exponent; step += 1) result *= 2;
  for (let step = 0; step > exponent; step -= 1) result /= 2;
  return result;
}
