import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';

/** Time between signs of life of who owns a staging folder, and how long after the last one it counts as dead. */
export const HEARTBEAT_MS = 30_000;
const DEAD_AFTER_MS = 10 * 60_000;

/**
 * Who owns a staging folder, as part of its name: the machine, the process, when it started, and the call.
 * Nothing about the machine can be read from it.
 */
export function ownerToken(): string {
  return `${machine()}-${process.pid}-${started()}-${randomUUID().slice(0, 8)}`;
}

/**
 * Whether an owner may still be at work. A process that was killed is known at once on its own machine; a
 * process number that was given again, or another machine, is waited for until its signs of life are old.
 *
 * @param lastSign - when it last gave a sign of life, in milliseconds since 1970
 */
export function isAlive(token: string, lastSign: number, now: number): boolean {
  const [itsMachine, pid, itsStart] = token.split('-');
  if (now - lastSign > DEAD_AFTER_MS) return false;
  if (itsMachine !== machine()) return true;
  if (Number(pid) === process.pid) return itsStart === started();
  return processExists(Number(pid));
}

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function started(): string {
  return Math.round(performance.timeOrigin).toString(36);
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
