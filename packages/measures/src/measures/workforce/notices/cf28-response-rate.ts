import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { dueInPeriod } from '../../../populations/due-in-period.ts';
import { requests } from './requests.ts';

const due = dueInPeriod(requests, requests.date('issued'), 30);

/**
 * Share of requests for information (CF-28) that were answered at all, in time or late. Of the requests whose
 * thirtieth day falls in the period: for younger ones the time to answer still runs. As known now.
 *
 * @nulls Null when no request had its 30th day in the period.
 */
export const cf28ResponseRate = measure({
  id: 'workforce/cf28-response-rate',
  title: 'Request for information response rate',
  aliases: ['CF-28 response rate', 'requests answered'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(request that is answered) / count(request whose 30th day is in the period)',
  source: 'cfr-19-163-6',
  inputs: { answered: due.count().where(requests.reported('response')), due: due.count() },
  compute: ({ answered, due: all }) => ratioOrNull(answered, all),
});
