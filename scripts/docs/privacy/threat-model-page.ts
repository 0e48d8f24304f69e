import { existsSync } from 'node:fs';
import { threats, type Threat } from './threats.ts';

const introduction = `# Threat model

TradePulse runs inside the host's process. This page says what it protects, against whom, and what it cannot protect; each control has a test.
[Requirements and their tests](traceability.md) goes through the requirements one by one.

## What is protected

- **Identities** (names, numbers, addresses of traders, manufacturers, officers, users): no report, rendering, error, log, receipt or file of ours
  holds one. They are sealed where they enter, encrypted in the vault, and opened in memory by a grant for one investigation.
- **What a single contributor did**: statistics of transactions show no cell from which it could be computed, alone or with everything that was
  released before.
- **The audit trail**: no data without a record; a record that was acknowledged is not lost, and one that was changed is found out.

## Against whom

- **Users of the host application** who may ask anything that the API can say, together and over time.
- **Authors of files**: everything that is read may be hostile.
- **Who gets hold of a file**: of a report (it was released), of the warehouse (identities are encrypted; facts are not), of the audit log (it holds no
  identity, and changes to it are found out with checkpoints kept elsewhere).

## What is not protected

- **The host process is trusted code.** It shares memory, prototypes and the file system with this library: a host that wants to read the vault's keys
  or the engine's tables can. What is built here stops accidents and misuse of the API, and shows intent in the log; it is no sandbox.
- **Authentication** is the host's: who calls is what it says.
- **Memory** is not wiped, and neither are swap and crash dumps of the machine; our own errors and files hold no identity.
- **Facts in the warehouse** are plain: surrogate keys in place of identities, but records all the same. Encrypt the disk.
- **Facts known from elsewhere**: disclosure control reckons with everything that was released here, and with what contributors know of themselves.
- **Order of questions**: who asks first gets more, since later cells are protected with earlier ones known. Standing reports are decided first
  if the host has them reserved after every load (\`reserveStandingReports\`).
- **Counts that are rounded or perturbed**, where a policy shows such: they are near the truth, by design. A count that is rounded alone is known to
  within half a base; a rounded value that is withheld may follow from what adds up with it, the exact one does not. Noise is drawn anew where
  records change, so that many versions of nearly the same records tell more than one.
- **Very large tables**: of cells that nobody asked for, those of the finest codes are always kept from becoming known; differences of two cells up to
  200,000 of them, and other combinations of levels, months and conditions until two million of the finest cells were gone through.
- **What depends on the question**: figures that compare with peers, or tell ages at the end of each period, and states of a module whose window
  moves from day to day, are protected within their own question or day, and not compared with those of others.
- **Exactness, not closeness**: what is withheld cannot be computed exactly. How closely it can be bounded is audited on request
  (\`contributorRules({ intervals: {} })\`, with the package \`highs\`), for readers who are not contributors themselves; without it a withheld
  figure may be bounded closely by totals.
- **The choice of what is withheld for others**: every method prefers cheap figures, so that a pattern tells who knows the method something of the
  order of values: an optimal one that nothing else would have been cheaper.

## Threats and controls
`;

/**
 * The threat model.
 *
 * @throws TypeError - when a test that it names is not there
 */
export function threatModelPage(): string {
  const missing = threats.flatMap(({ tests }) => tests).filter((file) => !existsSync(rooted(file)));
  if (missing.length > 0) throw new TypeError(`tests of threats that are not there: ${missing.join(', ')}`);
  return [introduction, ...threats.map(section)].join('\n');
}

function section({ threat, way, control, tests }: Threat): string {
  const links = tests.map((file) => `[${file.split('/').at(-1) ?? file}](../${file})`);
  return `### ${threat}\n\nBy ${way}. ${control}\n\nShown by ${links.join(', ')}.\n`;
}

function rooted(file: string): URL {
  return new URL(`../../../${file}`, import.meta.url);
}
