import type { ByteFile, FileSet } from '../../../source/byte-file.ts';
import { AceReportError } from '../report-error.ts';
import type { ReportLimits } from '../report-limits.ts';
import type { DateSystem } from '../values/read-date.ts';
import { sharedStrings } from './shared-strings.ts';
import { xmlElements } from './xml-elements.ts';

/** A sheet of a workbook, not read yet. */
export interface Sheet {
  /** Its place among the sheets, from 1. */
  readonly number: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ByteFile;
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly dates: DateSystem;
  readonly sheets: readonly Sheet[];
  /** The texts that cells share; none when the workbook has none. */
  strings(signal?: AbortSignal): Promise<readonly string[]>;
}

interface Options {
  readonly file: string;
  readonly limits: ReportLimits;
}

/**
 * Opens a workbook (Office Open XML) from the members of its archive.
 *
 * @throws AceReportError - WORKBOOK_PART_MISSING, WORKBOOK_PART_REPEATED, WORKBOOK_DAMAGED, WORKBOOK_DOCTYPE
 * @source ECMA-376 part 1, sections 12.3 and 18.2
 */
export async function openWorkbook(
  archive: FileSet,
  limits: ReportLimits,
  signal?: AbortSignal,
): Promise<Workbook> {
  const options = { file: archive.name, limits };
  const parts = await archive.files(signal);
  const description = required(parts, 'workbook.xml', options);
  const relations = await readRelations(required(parts, 'workbook.xml.rels', options), options, signal);
  const { dates, sheets } = await readDescription(description, options, signal);
  return {
    dates,
    sheets: sheets.flatMap(({ relation, ...sheet }) => {
      const part = find(parts, relations.get(relation) ?? '', options);
      return part === null ? [] : [{ ...sheet, part }];
    }),
    strings: async (stringsSignal) => {
      const part = find(parts, 'sharedStrings.xml', options);
      return part === null ? [] : sharedStrings(part, options, stringsSignal);
    },
  };
}

function find(parts: readonly ByteFile[], name: string, { file }: Options): ByteFile | null {
  const [part, other] = parts.filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined)
    throw new AceReportError('WORKBOOK_PART_REPEATED', { part: partTitle(name) }, { file });
  return part ?? null;
}

function required(parts: readonly ByteFile[], name: string, options: Options): ByteFile {
  const part = find(parts, name, options);
  if (part !== null) return part;
  throw new AceReportError('WORKBOOK_PART_MISSING', { part: partTitle(name) }, { file: options.file });
}

/** The names of sheets' files are the file's own, and are not repeated. */
function partTitle(name: string): string {
  return ['workbook.xml', 'workbook.xml.rels', 'sharedStrings.xml'].includes(name) ? name : 'sheet';
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a small part whole: what is wanted of it stands in attributes. */
async function readAttributes(
  part: ByteFile,
  title: string,
  options: Options,
  open: (name: string, attributes: Attributes) => void,
  signal?: AbortSignal,
): Promise<void> {
  const handler = { open, text: () => undefined, close: () => undefined };
  const elements = xmlElements(part.stream(signal), title, handler, options);
  while ((await elements.next()).done !== true) signal?.throwIfAborted();
}

/** From the identifier of each relation to the name of its file. */
async function readRelations(
  part: ByteFile,
  options: Options,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const relations = new Map<string, string>();
  const open = (name: string, attributes: Attributes): void => {
    const { Id: id, Target: target, TargetMode: mode } = attributes;
    if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return;
    relations.set(id, target.slice(target.lastIndexOf('/') + 1));
  };
  await readAttributes(part, 'relations', options, open, signal);
  return relations;
}

async function readDescription(part: ByteFile, options: Options, signal?: AbortSignal) {
  const sheets: (Omit<Sheet, 'part'> & { readonly relation: string })[] = [];
  let dates: DateSystem = '1900';
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'workbookPr' && ['1', 'true'].includes(attributes['date1904'] ?? '')) dates = '1904';
    if (name !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    sheets.push({ number: sheets.length + 1, name: attributes['name'] ?? '', hidden, relation });
  };
  await readAttributes(part, 'description', options, open, signal);
  return { dates, sheets };
}
