import { so70, so71 } from '../../../../catair/layouts/cargo-release/agency-disposition-layouts.ts';
import { se10 } from '../../../../catair/layouts/cargo-release/cargo-release-layouts.ts';
import {
  so10,
  so42,
  so50,
  so60,
} from '../../../../catair/layouts/cargo-release/release-notification-layouts.ts';
import { entryNumberOf } from '../../../../catair/transactions/numbered-values.ts';
import { valuesOf, type RecordNode } from '../../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../../catair/transactions/transactions.ts';
import { fileMapping } from '../../../mapping/file-mapping.ts';
import { rowTable } from '../../../mapping/row-table.ts';
import type { RejectedUnit, Unit } from '../../../mapping/unit.ts';
import type { CatairFile } from '../../catair-file.ts';
import { readNodes } from '../../read-units.ts';
import { namedBy } from '../node-mapping.ts';
import { agencyColumns, isReceipt, type AgencyMessage } from './agency-message.ts';
import { movementColumns, type InBondMovement } from './in-bond-movement.ts';
import {
  agencyEvent,
  billEvent,
  entryEvent,
  eventColumns,
  eventNo,
  type NotifiedEntry,
  type ReleaseEvent,
} from './release-event.ts';

const header = ['SO10', 'SE10'];
const NOTIFICATION: Grammar = {
  applications: ['SO', 'SX'],
  parents: {
    SO10: 'root',
    SE10: 'root',
    SO42: header,
    SO50: header,
    SO60: header,
    SO70: header,
    SO71: ['SO70'],
  },
};

/** One thing that a notification tells. */
interface Told {
  readonly name: string | null;
  readonly event?: ReleaseEvent;
  readonly message?: AgencyMessage;
  readonly movement?: InBondMovement;
}

const listed = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);
const atLine = ({ at }: { readonly at: number }): number => at;

/** Status notifications of cargo release (SO), and those within responses (SX): events, agencies, in-bond movements. */
export const releaseMapping = fileMapping<CatairFile, Told>({
  format: 'SO',
  repeated: 'last',
  tables: [
    rowTable({
      subject: 'release_event',
      each: ({ event }) => listed(event),
      line: atLine,
      columns: eventColumns,
    }),
    rowTable({
      subject: 'pga_message',
      each: ({ message }) => listed(message),
      line: atLine,
      columns: agencyColumns,
    }),
    rowTable({
      subject: 'inbond',
      each: ({ movement }) => listed(movement),
      line: atLine,
      columns: movementColumns,
    }),
  ],
  units: async function* (file, options): AsyncGenerator<Unit<Told> | RejectedUnit> {
    yield* readNodes(file, NOTIFICATION, options, (node) => told(node).map(unitOf));
  },
});

const unitOf = (content: Told): Unit<Told> => ({
  kind: 'unit',
  content,
  version: 1,
  withdrawn: false,
  identity: content.name,
});

function told({ record, children }: RecordNode): readonly Told[] {
  const entry = entryOf(record);
  return entry === null ? [] : children.flatMap((child) => toldBy(child, entry));
}

function entryOf(record: RecordNode['record']): NotifiedEntry | null {
  if (record.is(so10)) {
    const { entryFilerCode, entryNumber, districtPortOfEntry } = record.values();
    return { entryNumber: entryNumberOf(entryFilerCode, entryNumber), port: districtPortOfEntry };
  }
  if (!record.is(se10)) return null;
  const { entryFilerCode, entryNumber, plannedPortOfEntry } = record.values();
  return { entryNumber: entryNumberOf(entryFilerCode, entryNumber), port: plannedPortOfEntry };
}

function toldBy(node: RecordNode, entry: NotifiedEntry): readonly Told[] {
  const { record } = node;
  const at = record.line;
  if (record.is(so50)) return [eventTold(billEvent(record.values(), entry, at))];
  if (record.is(so60)) return [eventTold(entryEvent(record.values(), entry, at))];
  if (record.is(so70)) return agencyTold(node, record.values(), entry);
  if (!record.is(so42)) return [];
  const movement = record.values();
  return [{ name: namedBy('inbond', movement.inBondNumber), movement: { at, movement } }];
}

function agencyTold(
  node: RecordNode,
  disposition: AgencyMessage['disposition'],
  entry: NotifiedEntry,
): readonly Told[] {
  const at = node.record.line;
  const event = agencyEvent(disposition, entry, at);
  const messages = valuesOf(node, so71)
    .filter(isReceipt)
    .map((reference) => ({
      name: namedBy('pga', reference.pgaReferenceNumber1),
      message: { ...entry, at, disposition, reference },
    }));
  return event === null ? messages : [eventTold(event), ...messages];
}

function eventTold(event: ReleaseEvent): Told {
  const number = eventNo(event);
  return { name: namedBy('event', event.entryNumber, number === null ? null : String(number)), event };
}
