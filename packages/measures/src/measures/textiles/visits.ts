import { rowsOf } from '../../algebra/record-rows.ts';

/** Visits of textile production verification teams, by their date. */
export const visits = rowsOf('factory_visit');
