import { verifyAuditLog, type AuditVerification } from './verify-audit-log.ts';

/** Exit codes of `tradepulse-audit verify`. */
const EXIT_CODES: Readonly<Record<AuditVerification['status'] | 'usage', number>> = Object.freeze({
  ok: 0,
  'torn-tail': 1,
  tampered: 2,
  missing: 3,
  usage: 64,
});

/** What a command says and ends with. */
export interface CommandOutcome {
  readonly exitCode: number;
  readonly lines: readonly string[];
}

const USAGE: readonly string[] = [
  'usage: tradepulse-audit verify DIRECTORY [SEQ:HASH]',
  '  SEQ:HASH  a head that was noted outside the log; the log must contain it',
  'exit codes: 0 ok, 1 torn tail, 2 tampered, 3 missing, 64 usage',
];

/** `verify DIRECTORY [SEQ:HASH]`: verifies a log, and says so in lines. */
export async function runAuditCommand(args: readonly string[]): Promise<CommandOutcome> {
  const [verb, directory, noted, ...others] = args;
  const expect = noted === undefined ? undefined : parseHead(noted);
  if (verb !== 'verify' || directory === undefined || expect === null || others.length > 0) {
    return { exitCode: EXIT_CODES.usage, lines: USAGE };
  }
  const found = await verifyAuditLog(directory, expect === undefined ? {} : { expect });
  return { exitCode: EXIT_CODES[found.status], lines: describe(found) };
}

function parseHead(text: string): { readonly seq: number; readonly hash: string } | null {
  const match = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text);
  if (match === null) return null;
  return { seq: Number(match[1]), hash: match[2] ?? '' };
}

function describe({ status, records, firstBadSeq, head, openIntents }: AuditVerification): readonly string[] {
  const lines = [`status: ${status}`, `records: ${records}`];
  if (firstBadSeq !== null) lines.push(`first bad record: ${firstBadSeq}`);
  if (head !== null) lines.push(`head: ${head.seq}:${head.hash}`, `root: ${head.root}`);
  if (openIntents.length > 0) lines.push(`intents without outcome: ${openIntents.length}`);
  return lines;
}
