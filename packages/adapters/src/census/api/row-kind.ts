import type { Header } from './header.ts';

/** Stands for every code: in CTY_CODE all countries, in PORT all ports, in I_COMMODITY all commodities. */
const EVERY = '-';

/** Codes of country groups (`0003` European Union, `5XXX` Asia), which overlap the countries. */
const GROUP = /^(00\d\d|\dXXX)$/;

/** A group row, or the keys over which a row is summed: none for detail. */
export type RowKind = 'group' | readonly string[];

const DETAIL: readonly string[] = Object.freeze([]);

/** Tells detail from total and group rows; the API marks its all-country row as detail (DET), so codes decide. */
export function rowKind(header: Header, cells: readonly string[]): RowKind {
  if (header.summary !== null && cells[header.summary] === 'CGP') return 'group';
  let summed = DETAIL;
  for (const { key, at } of header.keys) {
    const cell = cells[at];
    if (cell === EVERY) summed = [...summed, key];
    else if (key === 'country' && GROUP.test(cell ?? '')) return 'group';
  }
  return cells[header.commodity] === EVERY ? [...summed, 'commodity'] : summed;
}
