// What may leave a module, by the public names that a host has: aggregates that were released, and nothing to put in.

import * as core from '@tradepulse/core';
import type { ReportRequest, Session } from '@tradepulse/core';
import {
  decide,
  MODULES,
  SERVICES,
  VERBS,
  type AccessRequest,
  type Principal,
  type Verb,
} from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { testClock } from '../support/analyst.ts';

const afi: Principal = {
  kind: 'service',
  id: 'afi-1',
  service: 'AFI',
  agreement: 'MOU-AFI-1',
  grantedAt: '2026-01-07T09:00:00.000Z',
  authenticated: true,
  status: 'active',
  expiresAt: null,
};
const verbs = Object.keys(VERBS) as Verb[];

declare const session: Session;

/** Compiled, never called: a session is asked and takes nothing in. */
export function mistakes(request: ReportRequest): void {
  // @ts-expect-error -- no call takes rows
  void session.report({ ...request, rows: [{ importer: '12-3456789' }] });
  // @ts-expect-error -- nor a callback that would be handed them
  void session.report(request, (row: unknown) => row);
  // @ts-expect-error -- nothing is written
  void session.write;
  // @ts-expect-error -- nor is there SQL to write
  void session.query;
}

describe('the service AFI', () => {
  const asked = (verb: Verb, changes: Partial<AccessRequest> = {}): AccessRequest => ({
    verb,
    purpose: 'AFI_EXCHANGE',
    project: null,
    module: 'OFAFI',
    ...changes,
  });

  it('R-42 has one capability: it may read and take out statistics, and every other verb is denied', () => {
    const allowed = verbs.filter((verb) => decide(afi, asked(verb), testClock).effect === 'allow');
    expect(allowed).toEqual(['READ_STATISTICS', 'EXPORT_STATISTICS']);
    expect(SERVICES.AFI.verbs).toEqual(allowed);
  });

  it('R-42 reaches no other module', () => {
    const reached = (Object.keys(MODULES) as (keyof typeof MODULES)[]).filter(
      (module) => decide(afi, asked('READ_STATISTICS', { module }), testClock).effect === 'allow',
    );
    expect(reached).toEqual(['OFAFI']);
  });
});

describe('the public names of core', () => {
  it('R-42 R-43 have no way to rows: no projection, no download, no database, no SQL', () => {
    const doors = Object.keys(core).filter((name) =>
      /mart|rows$|download|database|kysely|sql|vault/iu.test(name),
    );
    // A sink for what is recorded, in an engine that the host opens: it holds no trade data.
    expect(doors).toEqual(['openDatabaseAuditLog']);
  });

  it('R-43 let ACE_VADM and ADD_WH give aggregates and nothing else', () => {
    expect(MODULES.ACE_VADM.mayLeave).toEqual(['aggregated post-release measures']);
    expect(MODULES.ADD_WH.mayLeave).toEqual(['aggregates', 'ad-hoc queries', 'key trade measures']);
  });
});
