import { DATA_CLASSES, isDataClass, type DataClass } from './data-class.ts';

/**
 * The classes of a value that is derived from others: all that any of them has. Open classes tell nothing beside
 * one that is not open, and then fall away. Only disclosure control lowers a class.
 *
 * @returns each class once, in the order of the table
 * @example
 * joinClasses(['STATISTIC'], ['FTI', 'STATISTIC']); // => ['FTI']
 */
export function joinClasses(...sets: readonly (readonly DataClass[])[]): readonly DataClass[] {
  const given = new Set(sets.flat());
  const all = Object.keys(DATA_CLASSES).filter(isDataClass);
  const joined = all.filter((name) => given.has(name));
  const restricted = joined.filter((name) => DATA_CLASSES[name].sensitivity !== 'open');
  return restricted.length > 0 ? restricted : joined;
}
