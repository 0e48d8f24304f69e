import { applicationOf } from '../applications.ts';
import { controlA, controlB, controlY, controlZ } from '../layouts/control-layouts.ts';
import { encodeRecord } from './encode-record.ts';

const COUNT_WIDTH = 5;

/** Who sends a message, of which application, and when. */
export interface MessageEnvelope {
  readonly site: string;
  readonly filer: string;
  readonly port: string;
  readonly application: string;
  /** Day of transmission, `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * Puts records into an envelope: a batch of one block, without a password. The trailer of a block that CBP sends counts
 * its records.
 *
 * @yields records of 80 characters, without line ends
 */
export function* encodeMessage(envelope: MessageEnvelope, records: Iterable<string>): Generator<string> {
  const { site, filer, port, application, day } = envelope;
  const sender = { senderReceiverSiteCode: site, senderReceiverIdCode: filer, transmissionDate: day };
  const block = {
    processingDistrictPortCode: port,
    filerCode: filer,
    applicationIdentifierCode: application,
  };
  yield encodeRecord(controlA, { ...sender, applicationIdentifierCode: application });
  yield encodeRecord(controlB, block);
  let count = 0;
  for (const record of records) {
    count += 1;
    yield record;
  }
  const counted = applicationOf(application)?.fromCbp === true;
  yield encodeRecord(controlY, {
    ...block,
    transactionImageCount: counted ? String(count).padStart(COUNT_WIDTH, '0') : null,
  });
  yield encodeRecord(controlZ, sender);
}
