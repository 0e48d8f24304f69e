import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { outer } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { notices } from './notices.ts';
import { requests } from './requests.ts';

const followed = notices
  .matching({ entry_no: requests.text('entry_no') })
  .where(compare(notices.date('issued'), '>=', outer(requests.date('issued'))))
  .exist();

/**
 * Share of the requests for information (CF-28) issued in the period that a notice of action (CF-29) on the same
 * entry followed, on the same day or later. As known now: a notice may still follow a request of the last months.
 *
 * @nulls Null when no request was issued.
 */
export const cf28To29Conversion = measure({
  id: 'workforce/cf28-to-29-conversion',
  title: 'Requests followed by a notice of action',
  aliases: ['CF-28 to CF-29 conversion'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(request with a later notice on the same entry) / count(request)',
  source: 'gao-17-618',
  inputs: { followed: requests.count().where(followed), issued: requests.count() },
  compute: ({ followed: some, issued }) => ratioOrNull(some, issued),
});
