import type { DataClass, PiiGrant, Sealed } from '@tradepulse/privacy';

/** One thing known of an entity, sealed. */
export interface RevealedField {
  /** `identity` for the number that names it, else the attribute: `name`, `phone` and so on. */
  readonly attribute: string;
  readonly dataClass: DataClass;
  /** The day from which it holds; null for what does not change. */
  readonly validFrom: string | null;
  readonly sealed: Sealed<string>;
}

/** What stands beside the fields. */
export interface RevealCircumstances {
  /** The day as of which the vault stands; null when no extract says. */
  readonly asOf: string | null;
  /** Sentences to show with the fields, such as that they are for no determination. */
  readonly notices: readonly string[];
}

/**
 * Who an entity is, in memory and for eyes alone. Fields are opened one by one with the grant, for as long as it
 * holds. It has nothing to serialise, to copy or to export: printing, JSON and clones give nothing.
 */
export class RevealedIdentities {
  readonly #grant: PiiGrant;
  readonly #fields: readonly RevealedField[];
  readonly #circumstances: RevealCircumstances;

  /** @internal Use `Session.reveal`. */
  constructor(grant: PiiGrant, fields: readonly RevealedField[], circumstances: RevealCircumstances) {
    this.#grant = grant;
    this.#fields = Object.freeze(fields.map((field) => Object.freeze({ ...field })));
    this.#circumstances = circumstances;
    Object.freeze(this);
  }

  /** What opens the fields. */
  get grant(): PiiGrant {
    return this.#grant;
  }

  /** The number that names the entity first, then attributes by name and day. */
  get fields(): readonly RevealedField[] {
    return this.#fields;
  }

  get asOf(): string | null {
    return this.#circumstances.asOf;
  }

  get notices(): readonly string[] {
    return this.#circumstances.notices;
  }

  /** Always `[revealed identities]`. */
  toString(): string {
    return '[revealed identities]';
  }

  /** As `toString`, for `JSON.stringify`. */
  toJSON(): string {
    return this.toString();
  }

  /** As `toString`, for templates and operators. */
  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
