import type { CodedError } from '@tradepulse/privacy';
import { CatairError } from '../catair-error.ts';
import type { CatairRecord } from '../catair-record.ts';
import type { RecordValues } from '../field-value.ts';
import type { CatairFields, RecordLayout } from '../layouts/record-layout.ts';

/** A record and those that belong to it, in the order of the message. */
export interface RecordNode<F extends CatairFields = CatairFields> {
  readonly record: CatairRecord<F>;
  readonly children: readonly RecordNode[];
}

/** Whether a node is of a layout. */
export function isOf<F extends CatairFields>(
  node: RecordNode,
  layout: RecordLayout<F>,
): node is RecordNode<F> {
  return node.record.is(layout);
}

/** The children of a layout. */
export function childrenOf<F extends CatairFields>(
  node: RecordNode,
  layout: RecordLayout<F>,
): readonly RecordNode<F>[] {
  return node.children.filter((child): child is RecordNode<F> => isOf(child, layout));
}

/**
 * The values of all children of a layout.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 */
export function valuesOf<F extends CatairFields>(
  node: RecordNode,
  layout: RecordLayout<F>,
): readonly RecordValues<F>[] {
  return childrenOf(node, layout).map(({ record }) => record.values());
}

/**
 * The values of the only child of a layout, or null when there is none.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD; RECORD_REPEATED when there is a second
 */
export function onlyValuesOf<F extends CatairFields>(
  node: RecordNode,
  layout: RecordLayout<F>,
): RecordValues<F> | null {
  const [first, second] = childrenOf(node, layout);
  if (second !== undefined) throw placed('RECORD_REPEATED', second.record);
  return first?.record.values() ?? null;
}

/** An error about the place of a record. */
export function placed(code: 'RECORD_REPEATED' | 'RECORD_OUT_OF_PLACE', record: CatairRecord): CodedError {
  return new CatairError(code, {}, { file: record.file, line: record.line });
}
