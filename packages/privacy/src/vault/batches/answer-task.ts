import { seal, type Sealed } from '../../classes/sealed.ts';
import type { EnvelopeContext } from '../envelope-context.ts';
import type { VaultCipher } from '../vault-cipher.ts';
import {
  openedValues,
  packed,
  type CipherTask,
  type CipherTasks,
  type OpenedValues,
  type VaultPlaces,
} from './cipher-task.ts';

type Answers = {
  readonly [T in CipherTask]: (
    cipher: VaultCipher,
    request: CipherTasks[T]['request'],
  ) => CipherTasks[T]['reply'];
};

/**
 * Does a task.
 *
 * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
 */
export function answerTask<T extends CipherTask>(
  cipher: VaultCipher,
  task: T,
  request: CipherTasks[T]['request'],
): CipherTasks[T]['reply'] {
  return answers[task](cipher, request);
}

const answers: Answers = {
  identities(cipher, { kind, opened }) {
    const identities = sealedAgain(opened).map((value) => cipher.identity(kind, value));
    return {
      surrogates: BigInt64Array.from(identities, ({ surrogate }) => surrogate),
      tokens: packed(identities.map(({ token }) => token)),
      classes: identities.map(({ dataClass }) => dataClass),
      texts: openedValues(identities.map(({ sealed }) => sealed)).values,
    };
  },
  keepIdentities(cipher, { places, opened }) {
    const placed = placedValues(places, opened);
    return {
      envelopes: packed(placed.map(({ context, sealed }) => cipher.encrypt(sealed, context))),
      holdings: BigInt64Array.from(placed, ({ context, sealed }) => cipher.holding({ ...context, sealed })),
    };
  },
  keepAttributes(cipher, { places, opened }) {
    const placed = placedValues(places, opened);
    return {
      tokens: packed(placed.map(({ context, sealed }) => cipher.attributeToken(context, sealed))),
      envelopes: packed(placed.map(({ context, sealed }) => cipher.encrypt(sealed, context))),
      classes: placed.map(({ sealed }) => cipher.classOf(sealed)),
    };
  },
};

/** A sealed value and the place that it is encrypted for. */
interface PlacedValue {
  readonly context: EnvelopeContext;
  readonly sealed: Sealed<string>;
}

function placedValues(
  { column, kinds, surrogates, validFrom }: VaultPlaces,
  opened: OpenedValues,
): readonly PlacedValue[] {
  const sealed = sealedAgain(opened);
  return kinds.flatMap((kind, at) => {
    const value = sealed[at];
    if (value === undefined) return [];
    const context = { column, kind, surrogate: surrogates[at] ?? 0n, validFrom: validFrom[at] ?? null };
    return [{ context, sealed: value }];
  });
}

/** What was opened, sealed again: the cipher asks nothing but sealed values, and looks at what is in them. */
function sealedAgain({ classes, values }: OpenedValues): readonly Sealed<string>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the cipher itself refuses what is no text
  return classes.map((dataClass, at) => seal(dataClass, values[at] as string));
}
