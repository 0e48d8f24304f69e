import { seal } from '../../classes/sealed.ts';
import type { ProtectedTable } from '../../disclosure/protected-table.ts';
import { publisherTreated } from '../../disclosure/release-policy.ts';
import { releaseTable } from '../../disclosure/release-table.ts';
import type { Released } from '../../disclosure/released.ts';
import { unreleased } from '../../disclosure/unreleased.ts';
import type { EntryForm } from '../disclosures.ts';
import type { RequestForm } from '../external-requests.ts';
import type { Accounting } from '../open-accounting.ts';

/** What no log and no store may hold. */
export const canaries = ['Canary Imports', '17 Canary Row', 'canary wants to know', '00-7654321'];

/** A complete request about statistics. */
export function form(changes: Partial<RequestForm> = {}): RequestForm {
  return {
    requesterName: seal('NAME', 'Canary Imports'),
    requesterAddress: seal('ADDRESS_BUSINESS', '17 Canary Row'),
    text: seal('NAME', 'canary wants to know'),
    requestedInformation: seal('NAME', 'imports of steel by port'),
    intendedUse: seal('NAME', 'a study of trade'),
    usedInInternationalTrade: true,
    about: 'STATISTICS',
    ...changes,
  };
}

/** Whose record is disclosed. */
export const subject = { kind: 'business', number: seal('EIN', '00-7654321') } as const;
/** A complete form DHS-191. */
export const entry = (changes: Partial<EntryForm> = {}): EntryForm => ({
  disclosedOn: '2026-11-25',
  nature: seal('NAME', 'one entry summary'),
  purpose: seal('NAME', 'civil enforcement of trade law'),
  recipientName: seal('NAME', 'Canary Imports'),
  recipientAddress: seal('ADDRESS_BUSINESS', '17 Canary Row'),
  subject,
  lawEnforcement: false,
  ...changes,
});

/** Released statistics. */
export function released(): Released<ProtectedTable> {
  const table = { columns: [{ id: 'value', sources: ['CENSUS'] }], rows: [], populations: [] };
  return releaseTable(unreleased(table), {
    id: 'test',
    sources: { CENSUS: publisherTreated({ publisher: 'these tests', authority: 'made up' }) },
  }).table;
}

/** A referred request and a case that has come to its memorandum. */
export async function authorisedCase(
  { requests, disclosures }: Accounting,
  memoId = 'memo-1',
): Promise<string> {
  const { request } = await requests.receive(form({ about: 'SPECIFIC_TRADER' }));
  const { id } = await disclosures.open(request.id);
  await disclosures.submit(id);
  await disclosures.authorise(id, { memoId, memoCase: id, official: 'privacy-official' });
  return id;
}
