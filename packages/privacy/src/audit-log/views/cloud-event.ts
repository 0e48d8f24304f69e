import type { ChainedRecord } from '../chain.ts';

/** An event in the envelope of CloudEvents 1.0, in its JSON form. */
export interface CloudEvent<T> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: T;
}

/**
 * A record in the envelope of CloudEvents, for a host that sends events on: a view of what is in the log, and no record.
 *
 * @source CloudEvents 1.0.2: source and id together identify an event; type is prefixed with a reverse-DNS name
 * @param source - which log, as a URI reference, such as `/tradepulse/audit`
 */
export function cloudEvent(record: ChainedRecord, source: string): CloudEvent<ChainedRecord>;
/**
 * The same with something else to send, such as a view of the record.
 *
 * @param source - which log, as a URI reference, such as `/tradepulse/audit`
 * @param data - what to send
 */
export function cloudEvent<T>(record: ChainedRecord, source: string, data: T): CloudEvent<T>;
export function cloudEvent(
  record: ChainedRecord,
  source: string,
  data: unknown = record,
): CloudEvent<unknown> {
  const { kind, phase, seq, h, corr, time } = record;
  return {
    specversion: '1.0',
    id: `${seq}-${h}`,
    source,
    type: `dev.tradepulse.audit.${kind.toLowerCase()}.${phase}`,
    subject: corr,
    time,
    datacontenttype: 'application/json',
    data,
  };
}
