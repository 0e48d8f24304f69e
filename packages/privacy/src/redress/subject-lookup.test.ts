import { describe, expect, it } from 'vitest';
import { routeSubjectLookup } from './subject-lookup.ts';

describe('routeSubjectLookup', () => {
  it('R-81 routes to the notices and the FOIA officer, whatever is asked about', () => {
    const { notices, access, correction } = routeSubjectLookup();
    // DHS/CBP/PIA-036, section 7.1.
    expect(notices.map(({ id }) => id)).toEqual(['DHS/CBP-001', 'DHS/CBP-004', 'DHS/CBP-020', 'DHS/ALL-004']);
    expect(access.to).toContain('FOIA Officer');
    expect(access.address.join(' ')).toContain('http://www.dhs.gov/foia');
    expect(correction.map(({ to }) => to).join(' ')).toContain('Client Rep Division');
  });

  it.each([
    ['IMPORTS', 'DHS/CBP-001'],
    ['EXPORTS', 'DHS/CBP-020'],
    ['INTELLECTUAL_PROPERTY', 'DHS/CBP-004'],
    ['ACCOUNT', 'DHS/ALL-004'],
  ] as const)('R-81 names for %s the notice %s alone', (about, notice) => {
    expect(routeSubjectLookup(about).notices.map(({ id }) => id)).toEqual([notice]);
  });

  it('R-81 answers nothing: it takes no name and no number, and says so', () => {
    // A kind of records is all that it takes; what is none gets the same as everybody.
    expect(routeSubjectLookup('078-05-1120' as never)).toEqual(routeSubjectLookup('UNKNOWN'));
    expect(routeSubjectLookup('constructor' as never)).toEqual(routeSubjectLookup('UNKNOWN'));
    // @ts-expect-error -- there is no parameter for who it is about
    expect(routeSubjectLookup('IMPORTS', 'Canary Imports')).toEqual(routeSubjectLookup('IMPORTS'));
    expect(routeSubjectLookup().statement).toContain('does not say whether it holds anything about anyone');
  });
});
