import { AceReportError } from '../report-error.ts';
import { tooLarge, type ReportLimits } from '../report-limits.ts';
import { EMPTY_CELL, textCell, type Cell } from '../table/cell.ts';
import type { TableRow } from '../table/report-table.ts';
import { columnOfReference } from './cell-reference.ts';
import { textCollector } from './shared-strings.ts';
import type { XmlHandler } from './xml-elements.ts';

/** What the rows of a sheet are read with. */
export interface SheetContext {
  readonly file: string;
  readonly limits: ReportLimits;
  readonly strings: readonly string[];
}

/** Follows the elements of a sheet and puts rows together. */
export class SheetReader implements XmlHandler {
  readonly #context: SheetContext;
  readonly #inline = textCollector();
  #rows: TableRow[] = [];
  #row = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #hasFormula = false;
  #value = '';
  #inValue = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** The rows that are complete, once. */
  take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#startRow(attributes['r']);
    else if (name === 'c') this.#startCell(attributes['r'], attributes['t']);
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'v') this.#inValue = true;
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (name === 'row') this.#rows.push({ line: this.#row, cells: this.#cells });
    else if (name === 'c') this.#cells.push(this.#cell());
    else if (name === 'v') this.#inValue = false;
    else this.#inline.close(name);
  }

  #startRow(number: string | undefined): void {
    const { file, limits } = this.#context;
    const row = number === undefined ? this.#row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.#row) throw damaged(file, 'its rows are not in order');
    if (row > limits.rows) throw tooLarge('rows', limits, { file });
    this.#row = row;
    this.#cells = [];
    this.#column = -1;
  }

  #startCell(reference: string | undefined, type = 'n'): void {
    const { file, limits } = this.#context;
    const column = reference === undefined ? this.#column + 1 : columnOfReference(reference);
    if (column === null || column <= this.#column) throw damaged(file, 'the cells of a row are not in order');
    if (column >= limits.columns) throw tooLarge('columns', limits, { file, line: this.#row });
    while (this.#cells.length < column) this.#cells.push(EMPTY_CELL);
    this.#column = column;
    this.#type = type;
    this.#hasFormula = false;
    this.#value = '';
    this.#inline.start();
  }

  /** @source ECMA-376 part 1, section 18.18.11 (cell types) */
  #cell(): Cell {
    const [type, value] = [this.#type, this.#value];
    if (type === 'inlineStr') return textCell(this.#inline.end());
    if (type === 'e' || (value === '' && this.#hasFormula && type !== 'str')) return FAILED;
    if (value === '') return EMPTY_CELL;
    if (type === 's') return textCell(this.#sharedText(value));
    return type === 'n' ? { kind: 'number', text: value } : textCell(value);
  }

  #sharedText(index: string): string {
    const text = this.#context.strings[Number(index)];
    if (text !== undefined) return text;
    throw damaged(this.#context.file, 'a cell names a text that is not there');
  }
}

const FAILED: Cell = Object.freeze({ kind: 'failed', text: '' });

function damaged(file: string, reason: string): Error {
  return new AceReportError('WORKBOOK_DAMAGED', { part: 'sheet', reason }, { file });
}
