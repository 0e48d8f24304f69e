/**
 * Makes every instance of a class show what its `toString` says and nothing else: to operators, `JSON.stringify`, `console.log`
 * and inspectors. For classes that hold what nobody may see in a private field; call it in a static block. A `toJSON` of the
 * class's own stays.
 */
export function showOnly(prototype: { toString(): string }): void {
  function shown(this: { toString(): string }): string {
    return this.toString();
  }
  for (const name of ['toJSON', Symbol.toPrimitive, Symbol.for('nodejs.util.inspect.custom')]) {
    if (Object.hasOwn(prototype, name)) continue;
    Object.defineProperty(prototype, name, { value: shown, configurable: true, writable: true });
  }
}
