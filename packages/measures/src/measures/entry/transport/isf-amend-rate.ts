import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { securityFilings } from './security-filings.ts';

/**
 * Importer security filing amendment rate: filings changed after they were first accepted, over filings. A filing
 * that was changed twice counts once.
 *
 * @nulls Null when there is no filing.
 */
export const isfAmendRate = measure({
  id: 'entry/isf-amend-rate',
  title: 'Importer security filing amendment rate',
  aliases: ['ISF amendments'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(filing where versions > 1) / count(filing)',
  source: 'cfr-19-149-2',
  inputs: {
    amended: securityFilings.count().where(compare(securityFilings.number('versions'), '>', 1)),
    filings: securityFilings.count(),
  },
  compute: ({ amended, filings }) => ratioOrNull(amended, filings),
});
