import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { seconds } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { securityFilings } from './security-filings.ts';

const ahead = seconds(securityFilings.instant('isf_ts'), securityFilings.instant('lading_ts'));
const dayAhead = compare(ahead, '>=', 24 * 60 * 60);

/**
 * Importer security filing (ISF) timeliness: filings received at least 24 hours before the goods were laden, to
 * the second, over filings for goods laden in the period.
 *
 * @nulls Null when there is no filing.
 */
export const isfTimelyRate = measure({
  id: 'entry/isf-timely-rate',
  title: 'Importer security filing timeliness',
  aliases: ['ISF 10+2', '24-hour rule'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(filing where lading - filing >= 24 hours) / count(filing)',
  source: 'cfr-19-149-2',
  inputs: { timely: securityFilings.count().where(dayAhead), filings: securityFilings.count() },
  compute: ({ timely, filings }) => ratioOrNull(timely, filings),
});
