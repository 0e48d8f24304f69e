import { se10 } from '../../layouts/cargo-release/cargo-release-layouts.ts';
import { so10 } from '../../layouts/cargo-release/release-notification-layouts.ts';
import type { CatairBatch } from '../../read-catair.ts';
import { understood, type TransactionOptions } from '../read-entry-summaries.ts';
import { isOf } from '../record-node.ts';
import { CARGO_RELEASE, STATUS_NOTIFICATION } from './cargo-release-grammar.ts';
import { cargoRelease, type CargoRelease } from './cargo-release.ts';
import { statusNotification, type StatusNotification } from './status-notification.ts';

/**
 * Puts the records of entries for release (SE), and of answers to them (SX), together.
 *
 * @example
 * for await (const { lines } of readCargoReleases(readCatair(file))) count += lines.length;
 * @yields entries for release, in the order of the file
 * @throws CatairError - the first transaction that is not understood, when `onRejected` is not given
 */
export function readCargoReleases(
  batches: AsyncIterable<CatairBatch>,
  options: TransactionOptions = {},
): AsyncGenerator<CargoRelease> {
  return understood(batches, CARGO_RELEASE, options, (node) =>
    isOf(node, se10) ? cargoRelease(node) : null,
  );
}

/**
 * Puts the records of status notifications (SO) together.
 *
 * @yields status notifications, in the order of the file
 * @throws CatairError - the first transaction that is not understood, when `onRejected` is not given
 */
export function readStatusNotifications(
  batches: AsyncIterable<CatairBatch>,
  options: TransactionOptions = {},
): AsyncGenerator<StatusNotification> {
  return understood(batches, STATUS_NOTIFICATION, options, (node) =>
    isOf(node, so10) ? statusNotification(node) : null,
  );
}
