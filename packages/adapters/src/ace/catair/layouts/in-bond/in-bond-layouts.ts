import * as applications from './in-bond-application-layouts.ts';
import * as parties from './in-bond-party-layouts.ts';
import * as cargo from './in-bond-cargo-layouts.ts';
import * as arrivals from './in-bond-arrival-layouts.ts';
import * as responses from './in-bond-response-layouts.ts';
import * as notifications from './in-bond-notification-layouts.ts';
import type { RecordLayout } from '../record-layout.ts';

/** The records of in-bond movements: applications, arrivals, responses and notifications. */
export const inBondLayouts: readonly RecordLayout[] = Object.freeze([
  ...Object.values<RecordLayout>(applications),
  ...Object.values<RecordLayout>(parties),
  ...Object.values<RecordLayout>(cargo),
  ...Object.values<RecordLayout>(arrivals),
  ...Object.values<RecordLayout>(responses),
  ...Object.values<RecordLayout>(notifications),
]);
