import { guardedReveal, POLICY, VaultError, type RevealLook, type VaultCipher } from '@tradepulse/privacy';
import { AccessError } from '../errors/access-error.ts';
import { readIdentity, type PartyKey, type VaultHolding } from '../vault/read-identity.ts';
import { VaultStoreError } from '../vault/vault-store-error.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import { callerNow } from './caller-now.ts';
import { revealAct } from './reveal-act.ts';
import type { EntityAsked, RevealRequest } from './reveal-request.ts';
import { RevealedIdentities } from './revealed-identities.ts';
import type { SessionContext, SessionResources } from './session-context.ts';

/** Reveals who an entity is: judged and recorded by the guarded reveal of privacy, read from the vault here. */
export async function performReveal(
  context: SessionContext,
  request: RevealRequest,
  { inside, audit, clock, principals }: SessionResources,
): Promise<RevealedIdentities> {
  const { cipher, database } = inside();
  if (cipher === null) throw new VaultStoreError('VAULT_KEYS_MISSING', {});
  const party = partyOf(request.entity, cipher);
  const outcome = await guardedReveal(
    { principal: await callerNow(context, principals), audit, clock },
    revealAct(context, request, party),
    lookFor({ cipher, database }, request, party),
  );
  switch (outcome.kind) {
    case 'denied':
      if (outcome.referral === 'ACE_REFERRAL') throw new AccessError('ACE_REFERRAL', {});
      throw new AccessError('ACCESS_DENIED', { reasons: outcome.reasons.join(', ') });
    case 'not_available':
      throw new AccessError('ENTITY_NOT_AVAILABLE', {});
    case 'revealed': {
      const { fields, asOf } = outcome.result;
      return new RevealedIdentities(outcome.grant, fields, { asOf, notices: [POLICY.notice] });
    }
  }
}

/** The party that is asked for; null for an identifier that names none, which is denied as asking for nobody. */
function partyOf(entity: EntityAsked, cipher: VaultCipher): PartyKey | null {
  if ('surrogate' in entity) return { kind: entity.kind, surrogate: entity.surrogate };
  try {
    const { kind, surrogate } = cipher.identity(entity.kind, entity.identifier);
    return { kind, surrogate };
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}

type Vault = Pick<WarehouseInside, 'database'> & { readonly cipher: VaultCipher };

function lookFor({ database, cipher }: Vault, { fields, entity }: RevealRequest, party: PartyKey | null) {
  const nobody: PartyKey = { kind: entity.kind, surrogate: 0n };
  const look: RevealLook<VaultHolding> = async (permitted) => {
    const holding = await readIdentity(database, cipher, permitted ? (party ?? nobody) : nobody, fields);
    if (holding === null) return null;
    const { asOf, withheld } = holding;
    const datasets = asOf === null ? [] : [{ name: 'ace-extract/vault', version: asOf }];
    return { result: holding, datasets, released: holding.fields.length, withheld };
  };
  return look;
}
