import type { CsvColumn } from './csv-column.ts';
import { csvColumns } from './csv-columns.ts';
import type { FirstPublication, ReportData } from './report-data.ts';

/** Metadata of a CSV file as JSON (W3C, Metadata Vocabulary for Tabular Data). */
export interface CsvMetadata {
  readonly '@context': 'http://www.w3.org/ns/csvw';
  /** The CSV file, relative to the metadata. */
  readonly url: string;
  readonly 'dc:title': string;
  readonly 'dc:identifier': string;
  readonly 'dc:created': string;
  readonly 'dc:temporal': string;
  readonly 'dc:rights': string;
  /** How the file is marked: `internal-only`. */
  readonly 'dc:accessRights': string;
  /** Which laws its figures bring along. */
  readonly 'dc:provenance': readonly string[];
  readonly 'dc:source': readonly string[];
  readonly notes: readonly { readonly 'schema:text': string }[];
  readonly dialect: { readonly encoding: 'utf-8'; readonly lineTerminators: readonly ['\r\n'] };
  readonly tableSchema: { readonly columns: readonly CsvColumnMetadata[] };
}

/** One column of the file. */
export interface CsvColumnMetadata {
  readonly name: string;
  readonly titles: string;
  readonly datatype: 'string' | 'number';
  readonly 'dc:description': string;
  /** Which laws the figures of the column bring along; none of a text. */
  readonly 'dc:provenance': readonly string[];
  /** What stands for no number: `D` for a withheld figure, nothing for one that is not defined. */
  readonly null: readonly string[];
}

/**
 * What {@link toCsv} leaves out: types and meanings of the columns, period, sources, protection and notice,
 * to be written beside the file as `<file>-metadata.json`.
 *
 * @source W3C, Metadata Vocabulary for Tabular Data, 17 December 2015
 * @param url - the name of the CSV file
 */
export function toCsvMetadata(data: ReportData, url: string): CsvMetadata {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url,
    'dc:title': data.title,
    'dc:identifier': data.reportId,
    'dc:created': data.createdAt,
    'dc:temporal': `${data.period.from}/${data.period.to}`,
    'dc:rights': data.notice,
    'dc:accessRights': data.marking,
    'dc:provenance': data.flags,
    'dc:source': data.provenance.map(
      ({ title, dataset, asOf, loadIds, firstPublished }) =>
        `${title}; ${dataset}, as of ${asOf}, loads ${loadIds.join(', ')}${asFirstPublished(firstPublished)}`,
    ),
    notes: notesOf(data).map((text) => ({ 'schema:text': text })),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: { columns: csvColumns(data).map(columnMetadata) },
  };
}

/** Which loads were read as first published, after the others; nothing where none was. */
function asFirstPublished(loads: readonly FirstPublication[]): string {
  if (loads.length === 0) return '';
  return `; as first published: ${loads.map(({ loadId, asOf }) => `load ${loadId} as of ${asOf}`).join(', ')}`;
}

function notesOf({ period, comparedWith, filters, protection }: ReportData): readonly string[] {
  return [
    `Period: ${period.calendar} (${period.fiscal})`,
    ...(comparedWith === null ? [] : [`Compared with: ${comparedWith}`]),
    ...filters.map(({ title, labels }) => `${title}: ${labels.join('; ')}`),
    ...protection.policies.map(({ source, statement }) => `${source}: ${statement}`),
  ];
}

function columnMetadata({ name, title, holds, description, flags = [] }: CsvColumn): CsvColumnMetadata {
  return {
    name,
    titles: title,
    datatype: holds === 'text' ? 'string' : 'number',
    'dc:description': description,
    'dc:provenance': flags,
    null: holds === 'text' ? [''] : ['', 'D'],
  };
}
