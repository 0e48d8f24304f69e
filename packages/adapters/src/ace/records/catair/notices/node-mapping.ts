import type { SubjectName } from '@tradepulse/core';
import type { RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { fileMapping, type FileMapping } from '../../mapping/file-mapping.ts';
import type { Origins } from '../../mapping/origin.ts';
import { rowTable } from '../../mapping/row-table.ts';
import type { RejectedUnit, Unit } from '../../mapping/unit.ts';
import type { CatairFile } from '../catair-file.ts';
import { readNodes } from '../read-units.ts';

interface NodeMapping<S extends SubjectName, Content> {
  readonly format: string;
  readonly subject: S;
  readonly grammar: Grammar;
  /** What is read of a transaction; each is a row. */
  readonly read: (node: RecordNode) => readonly Content[];
  readonly identity: (content: Content) => string | null;
  readonly line: (content: Content) => number;
  /** Whether a message takes back what was said before; none does where this is left out. */
  readonly withdrawn?: (content: Content) => boolean;
  readonly columns: Origins<S, Content>;
}

/** The mapping of messages of which each is about one record of one subject, the last one counting. */
export function nodeMapping<S extends SubjectName, Content>({
  format,
  subject,
  grammar,
  read,
  identity,
  line,
  withdrawn = () => false,
  columns,
}: NodeMapping<S, Content>): FileMapping<CatairFile> {
  const each = (content: Content): readonly Content[] => [content];
  return fileMapping<CatairFile, Content>({
    format,
    repeated: 'last',
    tables: [rowTable({ subject, each, line, columns })],
    units: async function* (file, options): AsyncGenerator<Unit<Content> | RejectedUnit> {
      const units = (node: RecordNode): readonly Unit<Content>[] =>
        read(node).map((content) => ({
          kind: 'unit',
          content,
          version: 1,
          withdrawn: withdrawn(content),
          identity: identity(content),
        }));
      yield* readNodes(file, grammar, options, units);
    },
  });
}

/** A name made of parts, or null when one of them is not said. */
export function namedBy(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join('/');
}
