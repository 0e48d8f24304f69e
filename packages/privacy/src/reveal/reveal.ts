import { decide } from '../authority/decide.ts';
import { surrogateOfKey } from '../authority/entity-key.ts';
import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { isSealed, openSealed, type Sealed } from '../classes/sealed.ts';
import { placeOf } from '../vault/sealed-place.ts';
import { vaultClass } from '../vault/sealed-text.ts';
import { termsOf, type GrantTerms, type PiiGrant } from './pii-grant.ts';
import { RevealError } from './reveal-error.ts';

/**
 * The only way from a sealed value to plain text. It is open for values of the vault alone, of the entities and the
 * classes that the grant names, until it ends; and each time it is decided anew whether the principal may still see
 * identities: a course that lapses or an investigation that closes in between ends it too.
 *
 * What it gives is an ordinary text, for the screen: nothing protects it any more. Do not keep, log or export it.
 *
 * @param grant - from a guarded reveal
 * @param sealed - a value that the reveal found
 * @returns the value; a Social Security number is one whatever its column is called, and needs the class SSN
 * @throws RevealError - the grant, the value or both do not allow it; the error says nothing of the value
 * @example
 * const shown = identities.fields.map(({ attribute, sealed }) => [attribute, reveal(identities.grant, sealed)]);
 */
export function reveal(grant: PiiGrant, sealed: Sealed<string>): string {
  const terms = termsOf(grant);
  if (terms === null) throw new RevealError('GRANT_NOT_GENUINE', {});
  if (!isSealed(sealed)) throw new RevealError('SEALED_NOT_GENUINE', {});
  refuseNever(sealed.dataClass);
  requireEntity(terms, sealed);
  const shown = classesShown(terms);
  const text = openSealed<unknown>(sealed);
  if (typeof text !== 'string') throw new RevealError('SEALED_NOT_GENUINE', {});
  const dataClass = vaultClass(text, sealed.dataClass);
  if (!shown.includes(dataClass)) throw new RevealError('CLASS_NOT_GRANTED', { dataClass });
  return text;
}

function refuseNever(dataClass: DataClass): void {
  if (DATA_CLASSES[dataClass].sensitivity === 'never')
    throw new RevealError('CLASS_NEVER_REVEALED', { dataClass });
}

function requireEntity({ request }: GrantTerms, sealed: Sealed<unknown>): void {
  const place = placeOf(sealed);
  const entities = request.entities ?? [];
  const isGranted = entities.some(
    ({ kind, key }) => kind === place?.kind && surrogateOfKey(key) === place.surrogate,
  );
  if (!isGranted) throw new RevealError('ENTITY_NOT_GRANTED', {});
}

/** The classes that may be shown at this instant. */
function classesShown({ principal, request, clock, until, recorded }: GrantTerms): readonly DataClass[] {
  if (!recorded()) throw new RevealError('GRANT_NOT_RECORDED', {});
  const { effect, reasons, obligations, decidedAt } = decide(principal, request, clock);
  if (effect === 'deny') throw new RevealError('GRANT_WITHDRAWN', { reasons: reasons.join(', ') });
  if (Date.parse(decidedAt) >= until) throw new RevealError('GRANT_EXPIRED', {});
  return obligations.fieldMask;
}
