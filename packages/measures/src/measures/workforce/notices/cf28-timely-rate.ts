import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { days } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';
import { requests } from './requests.ts';

const due = dueInPeriod(requests, requests.date('issued'), 30);

/**
 * Share of requests for information (CF-28) that were answered within 30 days, the last one included. Of the
 * requests whose thirtieth day falls in the period, those without an answer among them. Extensions that CBP
 * granted are not in the record.
 *
 * @nulls Null when no request had its 30th day in the period.
 */
export const cf28TimelyRate = measure({
  id: 'workforce/cf28-timely-rate',
  title: 'Timely response rate to requests for information',
  aliases: ['CF-28 timely response rate', 'answered within 30 days'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(request answered within 30 days) / count(request whose 30th day is in the period)',
  source: 'cbp-form-28',
  inputs: {
    timely: due.count().where(compare(days(requests.date('issued'), requests.date('response')), '<=', 30)),
    due: due.count(),
  },
  compute: ({ timely, due: all }) => ratioOrNull(timely, all),
});
