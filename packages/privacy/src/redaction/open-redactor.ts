import { checkDetectors } from './check-detectors.ts';
import { REDACTION_DETECTORS } from './default-detectors.ts';
import type { Detector } from './detector.ts';
import { findIdentities, searchOf, type Search } from './find-identities.ts';
import type { Finding } from './finding.ts';
import { marker } from './marker.ts';
import { redactStructure } from './redact-structure.ts';
import { keyedTokens, noTokens, type Tokens } from './redaction-token.ts';

/** What a redactor is opened with. */
export interface RedactorOptions {
  /** 32 random bytes; with it the same value leaves the same token, as in `[EIN:k3q7...]`, without it `[EIN]`. */
  readonly tokenKey?: Uint8Array;
  /** The edition of a dataset, such as `2026-11`: the same value has another token in each. */
  readonly tokenEpoch?: string;
  /** What to look for instead of {@link REDACTION_DETECTORS}. */
  readonly detectors?: readonly Detector[];
}

/** A text from which identities and credentials were taken, and where they stood in the original. */
export interface RedactedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Takes identities and credentials out of texts and structures. */
export interface Redactor {
  /**
   * Puts `[CLASS]`, or with a key `[CLASS:token]`, where a text holds something that identifies, or a credential.
   * The time is in proportion to the text. A second time changes nothing.
   */
  readonly redactText: (text: string) => RedactedText;
  /**
   * A plain copy of any value with its texts, numbers and keys redacted; a key that is a label, such as `ssn`, says
   * what its value is. Nothing of the value is called: getters give `[getter]`, proxies `[proxy]`, bytes `[bytes]`,
   * functions `[function]`, symbols `[symbol]`. Errors become objects with name, message, stack, cause and own
   * properties. What is too deep, too much or in a circle is cut, and says so. Never throws.
   */
  readonly redactValue: (value: unknown) => unknown;
}

/**
 * Opens a redactor for free text and for values of unknown structure, such as what goes into a log. It is the second
 * line: what is known to identify is sealed where it enters.
 *
 * @throws RedactionError - TOKEN_KEY_UNUSABLE, DETECTOR_MALFORMED
 * @example
 * openRedactor().redactText('call (415) 555-0132').text; // => 'call [PHONE]'
 */
export function openRedactor(options: RedactorOptions = {}): Redactor {
  const { tokenKey, tokenEpoch = null, detectors = REDACTION_DETECTORS } = options;
  checkDetectors(detectors);
  const search = searchOf(structuredClone(detectors));
  const tokens = tokenKey === undefined ? noTokens : keyedTokens(tokenKey, tokenEpoch);
  const redactText = (text: string): RedactedText => redact(text, search, tokens);
  const redactValue = (value: unknown): unknown =>
    redactStructure(value, {
      labels: search.labels,
      redactText: (text) => redactText(text).text,
      replace: (dataClass, text) => marker(dataClass, tokens(dataClass, text)),
    });
  return Object.freeze({ redactText, redactValue });
}

function redact(text: string, search: Search, tokens: Tokens): RedactedText {
  const findings = findIdentities(text, search);
  const parts: string[] = [];
  let at = 0;
  for (const { class: dataClass, start, end } of findings) {
    parts.push(text.slice(at, start), marker(dataClass, tokens(dataClass, text.slice(start, end))));
    at = end;
  }
  return { text: parts.join('') + text.slice(at), findings };
}
