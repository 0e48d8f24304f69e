import { rowsOf } from '../../../algebra/record-rows.ts';

const all = rowsOf('info_request');

/** Notices of action (CBP Form 29), proposed or taken, by the date of issue. */
export const notices = all.where(all.codeIn('form', '29'));
