/** A threat to what this library protects, and what stands against it. */
export interface Threat {
  readonly threat: string;
  readonly way: string;
  readonly control: string;
  /** Files of tests, from the root. */
  readonly tests: readonly string[];
}

/** The threats that the tests show something against. */
export const threats: readonly Threat[] = [
  {
    threat: 'SQL injection',
    way: 'names of levels and measures, codes of filters',
    control:
      'Names come from closed catalogues, codes have the form of their level, values are bound; no verb takes SQL.',
    tests: ['test/injection/sql-injection.test.ts', 'test/session/session.test.ts'],
  },
  {
    threat: 'Prototype pollution',
    way: '`__proto__` and `constructor` in configuration, requests, JSON and column titles',
    control:
      'Own properties alone are read, and what comes from outside is copied as plain data before it is judged.',
    tests: [
      'packages/privacy/src/authority/decide-hostile.test.ts',
      'packages/privacy/src/redaction/redact-structure.test.ts',
    ],
  },
  {
    threat: 'Formulas in spreadsheets',
    way: 'codes and names that begin like a formula, in CSV and XLSX',
    control: 'Texts that could be one get an apostrophe before them; numbers are numbers.',
    tests: ['packages/core/src/report/neutralise-formula.test.ts', 'packages/core/src/report/csv.test.ts'],
  },
  {
    threat: 'Path traversal, links in archives',
    way: 'names in zip, tar and manifests, names of a server',
    control:
      'Nothing is unpacked to disk; names that leave the folder, links, drives and reserved names are refused.',
    tests: [
      'packages/adapters/src/source/zip/zip-archive.test.ts',
      'packages/adapters/src/source/tar/tar-archive.test.ts',
      'packages/adapters/src/source/sftp/file-name.test.ts',
    ],
  },
  {
    threat: 'Bombs',
    way: 'archives that grow without end, overlapping entries, sizes that lie',
    control: 'Inflated bytes, ratio, entries, rows and fields are counted on the stream and bounded.',
    tests: [
      'packages/adapters/src/source/zip/zip-archive.test.ts',
      'packages/adapters/src/source/unpacked-file.test.ts',
      'packages/adapters/src/ace/reports/xlsx/hostile-workbooks.test.ts',
    ],
  },
  {
    threat: 'Regular expressions that take for ever',
    way: 'texts made for them',
    control: 'Detectors are linear scanners; every regular expression of the sources is judged by `recheck`.',
    tests: ['test/privacy/regular-expressions.test.ts', 'packages/privacy/src/redaction/linear-time.test.ts'],
  },
  {
    threat: 'Somebody else’s answer',
    way: 'the same request by another principal, a right that was taken away',
    control:
      'Nothing is kept between calls: each is decided, planned, released and recorded on its own, and users are read anew.',
    tests: ['test/canary/principals.test.ts', 'test/accounts/users-of-sessions.test.ts'],
  },
  {
    threat: 'Differencing and collusion',
    way: 'several reports, of several principals, of several versions of the data',
    control:
      'One register of everything that was ever released; cells are protected with all of it known, and a cell that too few contributors changed is withheld.',
    tests: ['test/attack/attack.test.ts', 'test/release/disclosure-of-transactions.test.ts'],
  },
  {
    threat: 'What an insider knows',
    way: 'a contributor who knows its own figures',
    control:
      'Suppression and audit are repeated with the knowledge of every contributor who is alone in an inner cell.',
    tests: ['packages/privacy/src/disclosure/suppression/elimination/gauss-suppression.test.ts'],
  },
  {
    threat: 'A method of suppression that falls short',
    way: 'several sub-tables taken together, where a policy protects them one by one; knowing what is refused as too large',
    control:
      'Whatever the method, repair and audit go over all that is known, for insiders too; what is too large is so whatever is sensitive in it.',
    tests: [
      'packages/privacy/src/disclosure/suppression/protect-cells.test.ts',
      'packages/privacy/src/disclosure/suppression/methods-against-optimum.test.ts',
      'packages/privacy/src/disclosure/suppression/suppression-method.test.ts',
      'test/release/suppression-methods.test.ts',
      'test/attack/attack.test.ts',
    ],
  },
  {
    threat: 'Averaging over noise',
    way: 'the same records asked in many ways, where counts are perturbed',
    control:
      'Noise belongs to the set of records, not to the question, and sums of the asker’s own choice are rationed for all principals together.',
    tests: [
      'packages/privacy/src/disclosure/noise/averaging-attack.test.ts',
      'test/attack/masked-attack.test.ts',
      'test/release/masked-reports.test.ts',
    ],
  },
  {
    threat: 'Bounding what is rounded',
    way: 'the same count rounded twice, other margins, ratios of counts, later versions',
    control:
      'What was printed of a set of records is printed again; figures are computed from printed counts; sums of the asker’s own choice are rationed.',
    tests: ['test/attack/masked-attack.test.ts', 'test/release/masked-reports.test.ts'],
  },
  {
    threat: 'Bounding what is withheld',
    way: 'totals that leave a narrow interval',
    control:
      'On request of the policy more is withheld until each sensitive figure has the protection level of its rule.',
    tests: [
      'packages/privacy/src/disclosure/protect-with-intervals.test.ts',
      'test/release/intervals.test.ts',
    ],
  },
  {
    threat: 'Questions that exhaust what may be shown',
    way: 'asking before the publisher does',
    control: 'Standing reports are decided together, first, after every load.',
    tests: ['test/release/standing-reports.test.ts'],
  },
  {
    threat: 'Asking whether somebody is there',
    way: 'looking for a party; reasons of refusals',
    control: 'Who is absent and who is not yours gives the same error after the same reads.',
    tests: ['test/session/reveal.test.ts'],
  },
  {
    threat: 'Leaks by logs and errors',
    way: 'messages, causes, quarantine, receipts, audit records',
    control:
      'Identities are sealed from the first byte; errors have codes, places and classes; messages of third parties are replaced.',
    tests: ['test/canary/canary.test.ts', 'packages/privacy/src/disclosure/closed-values.test.ts'],
  },
  {
    threat: 'Forged grants and releases',
    way: 'objects of the same shape, prototypes, proxies, clones',
    control: 'Grants, released and sealed values are recognised by private marks that no other code can set.',
    tests: ['packages/privacy/src/disclosure/closed-values.test.ts', 'test/privacy/closed-surface.test.ts'],
  },
  {
    threat: 'Tampering with the audit log',
    way: 'changed, removed, inserted, reordered and replayed records; another history',
    control:
      'A hash chain, a Merkle tree, signed checkpoints kept elsewhere. A chain alone does not stop who rewrites all of it: checkpoints do.',
    tests: [
      'packages/privacy/src/audit-log/tampering.test.ts',
      'packages/privacy/src/audit-log/audit-faults.test.ts',
    ],
  },
  {
    threat: 'Clocks',
    way: 'a clock that is set back to before a deadline',
    control: 'The clock is given; one that goes back more than a little denies.',
    tests: ['packages/privacy/src/authority/decide.test.ts'],
  },
  {
    threat: 'Denial of service by a question',
    way: 'reports of millions of rows, protection without end',
    control:
      'Rows and contributions are bounded, a signal interrupts the engine, and nothing is cut without a word.',
    tests: ['test/session/session.test.ts'],
  },
  {
    threat: 'Imports behind the public names',
    way: '`@tradepulse/privacy/dist/...`',
    control: 'Export maps are closed, and public names are compared with what was agreed.',
    tests: ['test/package/installed-packages.test.ts', 'test/privacy/closed-surface.test.ts'],
  },
];
