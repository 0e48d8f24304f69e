import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A process among all processes of a machine's life: a number is used again, this is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The machine's boot; null where the system does not say. */
  readonly boot: string | null;
  /** When the process started, in ticks since the boot; null where the system does not say. */
  readonly started: string | null;
}

/** Where a record was written: the machine, as it names itself, and the process. */
export interface AuditOrigin {
  readonly host: string;
  readonly pid: number;
}

/** This machine and this process. A name with other characters than host names have is told by `unnamed`. */
export function thisOrigin(): AuditOrigin {
  const host = hostname();
  return { host: /^[A-Za-z0-9._-]{1,200}$/.test(host) ? host : 'unnamed', pid: process.pid };
}

/** Tells processes apart and whether they live; injected, so that tests can let one die. */
export interface Processes {
  /** The identity of this process. */
  self(): Promise<ProcessIdentity>;
  /** Whether the process lives; true also when the system cannot tell it from a later one with its number. */
  isRunning(identity: ProcessIdentity): Promise<boolean>;
}

/** The processes of this machine. */
export const machineProcesses: Processes = Object.freeze({
  self: () => identityOf(process.pid),
  async isRunning(identity: ProcessIdentity) {
    if (!exists(identity.pid)) return false;
    const now = await identityOf(identity.pid);
    return isSameOrUnknown(now.boot, identity.boot) && isSameOrUnknown(now.started, identity.started);
  },
});

async function identityOf(pid: number): Promise<ProcessIdentity> {
  const boot = await readText('/proc/sys/kernel/random/boot_id');
  const stat = await readText(`/proc/${pid}/stat`);
  // The second field is a name in brackets that may hold blanks; the start is field 22.
  const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  return { pid, boot, started };
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It exists and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isSameOrUnknown(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right;
}

async function readText(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
}
