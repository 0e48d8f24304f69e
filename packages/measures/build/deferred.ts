/** What stands in a definition's place until someone looks, and is the definition from then on. */
class Place<T extends object> {
  #define: (() => T) | null;

  constructor(define: () => T) {
    this.#define = define;
  }

  static seen<T extends object>(this: void, place: Place<T>): Place<T> {
    if (place.#define === null) return place;
    Object.assign(place, place.#define());
    Object.setPrototypeOf(place, Object.prototype);
    place.#define = null;
    Object.freeze(place);
    return place;
  }
}

const { seen } = Place;
const looking: ProxyHandler<Place<object>> = {
  get: (place, name): unknown => Reflect.get(seen(place), name),
  has: (place, name) => Reflect.has(seen(place), name),
  ownKeys: (place) => Reflect.ownKeys(seen(place)),
  getOwnPropertyDescriptor: (place, name) => Reflect.getOwnPropertyDescriptor(seen(place), name),
  getPrototypeOf: (place) => Reflect.getPrototypeOf(seen(place)),
  isExtensible: (place) => Reflect.isExtensible(seen(place)),
  preventExtensions: (place) => Reflect.preventExtensions(seen(place)),
  set: (place, name, value) => Reflect.set(seen(place), name, value),
  defineProperty: (place, name, property) => Reflect.defineProperty(seen(place), name, property),
  deleteProperty: (place, name) => Reflect.deleteProperty(seen(place), name),
  setPrototypeOf: (place, prototype) => Reflect.setPrototypeOf(seen(place), prototype),
};

/**
 * A constant plain object that is made when someone first looks at it: it has the properties of what `define` gives,
 * and is frozen. Importing a package of definitions that are held so costs what is used of them.
 *
 * @example
 * const duty = deferred(() => ({ id: 'imports/calculated-duty' })); // nothing is made
 * duty.id; // => 'imports/calculated-duty'
 */
export function deferred<T extends object>(define: () => T): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever looks at the place sees a T
  return new Proxy(new Place(define), looking) as unknown as T;
}
