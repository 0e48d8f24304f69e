import { positions } from './positions.ts';

const specialists = positions.where(positions.codeIn('position', 'IMPORT_SPECIALIST'));

/** Import specialists on board, added up over the months of the period. */
export const specialistMonths = specialists.sum('onboard');

/** How many months of the period report import specialists. */
export const specialistsReported = specialists.distinct('month');
