import { defineRecord, type CatairFields, type RecordLayout } from '../record-layout.ts';
import { so70, so70Until2025, so71, so72 } from './agency-disposition-layouts.ts';
import { so10, so20, so30, so40, so42, so50, so60 } from './release-notification-layouts.ts';

// Cargo manifest, in-bond and entry status query (September 2025, version 21): the records WO10 to WO72 of an answer
// (C1) are those of the status notification, SO10 to SO72, under another tag.

const answered = <F extends CatairFields>(layout: RecordLayout<F>): RecordLayout<F> =>
  defineRecord({ ...layout, chapter: 'C1', tag: layout.tag.replace('SO', 'WO') });

/** The records of a status notification as the answer to a query (C1) has them. */
export const answeredNotificationLayouts: readonly RecordLayout[] = Object.freeze(
  [so10, so20, so30, so40, so42, so50, so60, so70, so70Until2025, so71, so72].map((layout: RecordLayout) =>
    answered(layout),
  ),
);
