import {
  loadExtract,
  loadInLittleMemory,
  loadLines,
  readCsv,
  readCsvInLittleMemory,
  readCsvOfLines,
  readExtract,
  readLines,
} from './ace/ace-sides.ts';
import { surrogatesAgain, surrogatesFirst } from './ace/vault.ts';
import { loadArchive, readArchive, readFolder, substrArchive } from './archive/archive-sides.ts';
import { readMessages } from './catair/catair-side.ts';
import { protectTable } from './disclosure/disclosure-side.ts';
import type { SideResult } from './measuring/side.ts';
import type { SideCall, SideInput } from './options.ts';
import { loadPull, readPull } from './pull/pull-sides.ts';

const sides: Readonly<Record<string, (input: SideInput) => Promise<SideResult>>> = {
  'load-pull': loadPull,
  'read-pull': readPull,
  'load-archive': loadArchive,
  'read-archive': readArchive,
  'read-folder': readFolder,
  'substr-archive': substrArchive,
  'load-extract': loadExtract,
  'load-lines': loadLines,
  'load-in-little-memory': loadInLittleMemory,
  'read-csv': readCsv,
  'read-csv-of-lines': readCsvOfLines,
  'read-csv-in-little-memory': readCsvInLittleMemory,
  'read-extract': readExtract,
  'read-lines': readLines,
  'surrogates-first': surrogatesFirst,
  'surrogates-again': surrogatesAgain,
  'read-messages': readMessages,
  'protect-table': protectTable,
};

/**
 * Runs one side in this process.
 *
 * @throws RangeError - when there is no side of that name
 */
export function runSide({ name, input }: SideCall): Promise<SideResult> {
  const side = sides[name];
  if (side === undefined) throw new RangeError(`there is no side ${name}`);
  return side(input);
}
