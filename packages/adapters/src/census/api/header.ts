import { ReadError } from '../../errors/read-error.ts';
import { variableOf, type TradeFlow, type Variable } from './variable.ts';

interface At {
  readonly at: number;
}

/** A figure of an answer, the column that says whether it is missing, and where it goes. */
export interface FigureAt extends At {
  readonly flow: string;
  readonly column: string;
  readonly money: boolean;
  readonly flagAt: number | null;
}

/** Where an answer's header puts what; positions count from 0. */
export interface Header {
  readonly width: number;
  readonly commodity: number;
  readonly keys: readonly (At & { readonly key: string })[];
  readonly figures: readonly FigureAt[];
  readonly units: readonly (At & { readonly column: 'unit_1' | 'unit_2' })[];
  readonly names: readonly (At & { readonly of: 'country' | 'district' | 'commodity' })[];
  readonly summary: number | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly time: number | null;
}

type Placed = readonly (readonly [Variable, number])[];

/**
 * Reads the header of an answer: variables in any order and letter case. Columns without a name (row
 * numbers) are passed over; a variable that is repeated, as the API does with predicates, is taken once.
 *
 * @throws ReadError - API_VARIABLE_UNKNOWN, API_VARIABLE_UNSUPPORTED, API_VARIABLE_MISSING
 */
export function readHeader(cells: readonly string[], flow: TradeFlow, file: string): Header {
  const placed = placeVariables(cells, flow, file);
  const commodity = positionOf(placed, 'commodity');
  if (commodity === null) throw missing(flow === 'imports' ? 'I_COMMODITY' : 'E_COMMODITY', file);
  const figures = figuresIn(placed);
  if (figures.length === 0) throw missing(flow === 'imports' ? 'GEN_VAL_MO' : 'ALL_VAL_MO', file);
  return {
    width: cells.length,
    commodity,
    figures,
    keys: placed.flatMap(([variable, at]) => (variable.role === 'key' ? [{ key: variable.key, at }] : [])),
    units: placed.flatMap(([variable, at]) =>
      variable.role === 'unit' ? [{ column: variable.column, at }] : [],
    ),
    names: placed.flatMap(([variable, at]) => (variable.role === 'name' ? [{ of: variable.of, at }] : [])),
    summary: positionOf(placed, 'summary'),
    year: positionOf(placed, 'year'),
    month: positionOf(placed, 'month'),
    time: positionOf(placed, 'time'),
  };
}

function placeVariables(cells: readonly string[], flow: TradeFlow, file: string): Placed {
  const seen = new Set<string>();
  return cells.flatMap((cell, at) => {
    const name = cell.trim().toUpperCase();
    if (name === '' || seen.has(name)) return [];
    seen.add(name);
    const variable = variableOf(flow, name);
    // The name itself may be data, when a file has no header: only its position is told.
    if (variable === null)
      throw new ReadError('API_VARIABLE_UNKNOWN', {}, { file, line: 1, column: String(at + 1) });
    if (variable.role === 'unsupported')
      throw new ReadError('API_VARIABLE_UNSUPPORTED', { variable: name }, { file });
    return [[variable, at] as const];
  });
}

function figuresIn(placed: Placed): readonly FigureAt[] {
  return placed.flatMap(([variable, at]) => {
    if (variable.role !== 'figure') return [];
    const { flow, basis, money } = variable;
    const flag = placed.find(
      ([other]) => other.role === 'flag' && other.flow === flow && other.basis === basis,
    );
    return [{ at, flow, column: `${flow}_${basis}`, money, flagAt: flag?.[1] ?? null }];
  });
}

function positionOf(placed: Placed, role: Variable['role']): number | null {
  return placed.find(([variable]) => variable.role === role)?.[1] ?? null;
}

function missing(variable: string, file: string): Error {
  return new ReadError('API_VARIABLE_MISSING', { variable }, { file });
}
