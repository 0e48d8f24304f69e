import { completedExams } from '../../../populations/completed-exams.ts';

const scored = completedExams.where(completedExams.reported('score'));

/** Completed examinations that had a risk score, by the score: how many there are, and how many found something. */
export const examsByScore = scored.groups([scored.number('score')], {
  score: scored.minimum('score'),
  exams: scored.count(),
  found: scored.count().where(scored.is('finding')),
});
