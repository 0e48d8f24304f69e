import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const applications = rowsOf('partner_application').upToEnd('applied');

/**
 * Partnership applicants: applications to partnership programmes received from the beginning to the end of the period,
 * decided or not.
 *
 * @nulls Never null: zero without applications.
 */
export const partnerApplicants = measure({
  id: 'partnership/partner-applicants',
  title: 'Partnership applicants',
  aliases: ['CTPAT applications', 'applications received'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(application), up to the end of the period',
  source: 'cbp-ctpat-statistics',
  inputs: { applications: applications.count() },
  compute: ({ applications: received }) => received,
});
