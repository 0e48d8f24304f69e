import { describe, expect, it } from 'vitest';
import { examineRequest, REQUEST_PARTS, type RequestFacts } from './external-request.ts';

const complete: RequestFacts = { parts: REQUEST_PARTS, usedInInternationalTrade: true, about: 'STATISTICS' };

describe('examineRequest', () => {
  it('R-60 accepts a request with requester, text, information and a use in international trade', () => {
    expect(examineRequest(complete)).toEqual({ state: 'ACCEPTED', rejections: [] });
  });

  it.each([
    ['requesterName', 'REQUESTER_NAME_MISSING'],
    ['requesterAddress', 'REQUESTER_ADDRESS_MISSING'],
    ['text', 'WRITTEN_TEXT_MISSING'],
    ['requestedInformation', 'REQUESTED_INFORMATION_MISSING'],
    ['intendedUse', 'INTENDED_USE_MISSING'],
  ] as const)('R-60 rejects one without %s by a code of its own', (part, code) => {
    const parts = REQUEST_PARTS.filter((each) => each !== part);
    expect(examineRequest({ ...complete, parts })).toEqual({ state: 'REJECTED', rejections: [code] });
  });

  it('R-60 rejects a use that is none of international trade, and names all that is missing', () => {
    const facts = { ...complete, parts: ['text'], usedInInternationalTrade: false } as const;
    expect(examineRequest(facts)).toEqual({
      state: 'REJECTED',
      rejections: [
        'REQUESTER_NAME_MISSING',
        'REQUESTER_ADDRESS_MISSING',
        'REQUESTED_INFORMATION_MISSING',
        'INTENDED_USE_MISSING',
        'USE_NOT_IN_INTERNATIONAL_TRADE',
      ],
    });
  });

  it.each([[REQUEST_PARTS], [[]]])(
    'R-61 refers a request about a specific trader, complete or not',
    (parts) => {
      expect(examineRequest({ ...complete, parts, about: 'SPECIFIC_TRADER' }).state).toBe('REFERRED');
    },
  );
});
