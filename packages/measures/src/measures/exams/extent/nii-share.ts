import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Share of completed examinations that were done by imaging or radiation equipment only (also: NII, x-ray). The
 * type is that of the examination as a whole; an image that led to opening the cargo is of another type.
 *
 * @nulls Null when no examination was completed.
 */
export const niiShare = measure({
  id: 'exams/nii-share',
  title: 'Non-intrusive inspection share',
  aliases: ['NII share', 'imaging share', 'x-ray inspections'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(exam where type = NII) / count(exam)',
  source: 'cbp-nii',
  inputs: {
    imaged: completedExams.count().where(completedExams.codeIn('type', 'NII')),
    completed: completedExams.count(),
  },
  compute: ({ imaged, completed }) => ratioOrNull(imaged, completed),
});
