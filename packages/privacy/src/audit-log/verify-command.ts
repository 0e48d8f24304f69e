import { parseArgs } from 'node:util';
import { checkpointDirectory } from './checkpoint/checkpoint-directory.ts';
import { isAgainst } from './checkpoint/check-checkpoints.ts';
import { parseVerifierKey } from './checkpoint/signed-note.ts';
import { verifyAuditLog, type AuditVerification, type VerifyAgainst } from './verify-audit-log.ts';

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
  'usage: tradepulse-audit verify DIRECTORY [SEQ:HASH] [--checkpoints DIRECTORY --key KEY ... [--origin NAME]]',
  '  SEQ:HASH       a head that was noted outside the log; the log must contain it',
  '  --checkpoints  where signed checkpoints are kept; the log must be what each of them says',
  '  --key          a public key that signs them, NAME+ID+KEY; may be given several times',
  '  --origin       the log that they must speak of',
  'exit codes: 0 ok, 1 torn tail, 2 tampered, 3 missing (the log, or all checkpoints), 64 usage',
];

/** `verify DIRECTORY [SEQ:HASH] [options]`: verifies a log, and says so in lines. */
export async function runAuditCommand(args: readonly string[]): Promise<CommandOutcome> {
  const call = parseCall(args);
  if (call === null) return { exitCode: EXIT_CODES.usage, lines: USAGE };
  const { directory, checkpoints, ...against } = call;
  const notes = checkpoints === null ? null : await checkpointDirectory(checkpoints).notes();
  const found = await verifyAuditLog(directory, { ...against, checkpoints: notes ?? [] });
  const isWithoutCheckpoints = notes?.length === 0 && found.status === 'ok';
  return {
    exitCode: EXIT_CODES[isWithoutCheckpoints ? 'missing' : found.status],
    lines: [...describe(found), ...(notes === null ? [] : describeCheckpoints(found))],
  };
}

interface Call extends Omit<VerifyAgainst, 'checkpoints'> {
  readonly directory: string;
  readonly checkpoints: string | null;
}

function parseCall(args: readonly string[]): Call | null {
  const parsed = parsedArgs(args);
  if (parsed === null) return null;
  const { key: keys, checkpoints, origin } = parsed.values;
  const [verb, directory, noted, ...others] = parsed.positionals;
  const head = noted === undefined ? {} : parseHead(noted);
  if (verb !== 'verify' || directory === undefined || others.length > 0 || head === null) return null;
  if (!areKeysFor(checkpoints, keys)) return null;
  const named = origin === undefined ? head : { ...head, origin };
  return { directory, checkpoints: checkpoints ?? null, keys, ...named };
}

/** Keys without checkpoints verify nothing, and checkpoints without keys prove nothing. */
function areKeysFor(checkpoints: string | undefined, keys: readonly string[]): boolean {
  if (checkpoints === undefined) return keys.length === 0;
  return keys.length > 0 && keys.every((key) => parseVerifierKey(key) !== null);
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true, default: [] },
        checkpoints: { type: 'string' },
        origin: { type: 'string' },
      },
    });
  } catch {
    return null;
  }
}

function parseHead(text: string): Pick<VerifyAgainst, 'expect'> | null {
  const match = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text);
  return match === null ? null : { expect: { seq: Number(match[1]), hash: match[2] ?? '' } };
}

function describe(found: AuditVerification): readonly string[] {
  const { status, records, firstBadSeq, head, openIntents, retired, clockWentBack } = found;
  const lines = [`status: ${status}`, `records: ${records}`];
  if (firstBadSeq !== null) lines.push(`first bad record: ${firstBadSeq}`);
  if (head !== null) lines.push(`head: ${head.seq}:${head.hash}`, `root: ${head.root}`);
  if (retired > 0) lines.push(`retired records: ${retired}`);
  if (openIntents.length > 0) lines.push(`intents without outcome: ${openIntents.length}`);
  if (clockWentBack.length > 0) lines.push(`clock went back: ${clockWentBack.length}`);
  return lines;
}

function describeCheckpoints({ checkpoints }: AuditVerification): readonly string[] {
  const verified = checkpoints.filter(({ verdict }) => verdict === 'verified').length;
  const bad = checkpoints
    .filter(isAgainst)
    .map(({ size, verdict }) => `checkpoint ${size ?? '?'}: ${verdict}`);
  return [`checkpoints: ${verified} of ${checkpoints.length} verified`, ...bad];
}
