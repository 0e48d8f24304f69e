import { rowsOf } from '../../../algebra/record-rows.ts';

const all = rowsOf('info_request');

/** Requests for information (CBP Form 28), by the date of issue. */
export const requests = all.where(all.codeIn('form', '28'));
