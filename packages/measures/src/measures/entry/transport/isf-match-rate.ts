import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { securityFilings } from './security-filings.ts';

/**
 * Importer security filing match rate: filings matched to a bill of lading on file, over filings.
 *
 * @nulls Null when there is no filing.
 */
export const isfMatchRate = measure({
  id: 'entry/isf-match-rate',
  title: 'Importer security filing match rate',
  aliases: ['ISF bill match'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(filing where matched) / count(filing)',
  source: 'cfr-19-149-2',
  inputs: {
    matched: securityFilings.count().where(securityFilings.is('matched')),
    filings: securityFilings.count(),
  },
  compute: ({ matched, filings }) => ratioOrNull(matched, filings),
});
