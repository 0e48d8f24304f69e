import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { closedActivities } from '../../populations/closed-activities.ts';
import { activities } from './activities.ts';

const existence = closedActivities.where(activities.codeIn('type', 'EXISTENCE'));

/**
 * Share of the validations of existence closed in the period in which the importer or supplier could not be shown
 * to exist at the declared address.
 *
 * @nulls Null when no validation of existence was closed.
 */
export const entityNonexistenceRate = measure({
  id: 'validation/entity-nonexistence-rate',
  title: 'Entity existence failure rate',
  aliases: ['importers that do not exist', 'existence checks failed'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'count(activity where type = EXISTENCE and failed) / count(activity where type = EXISTENCE), by date of closing',
  source: 'dhs-cbp-pia-036',
  inputs: { failed: existence.count().where(activities.is('failed')), checked: existence.count() },
  compute: ({ failed, checked }) => ratioOrNull(failed, checked),
});
