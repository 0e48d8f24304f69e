import { cp, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const names = ['measures', 'privacy', 'core', 'adapters'] as const;

/**
 * Builds the packages into a folder as a user has them after installing: JavaScript without types, their
 * dependencies beside them. The packages' own `dist` is left alone.
 */
export async function buildPackages(parent: string): Promise<string> {
  const project = join(parent, 'installed');
  const modules = join(project, 'node_modules');
  await mkdir(join(modules, '@tradepulse'), { recursive: true });
  for (const name of names) {
    const target = join(modules, '@tradepulse', name);
    await mkdir(target, { recursive: true });
    await cp(join(root, 'packages', name, 'package.json'), join(target, 'package.json'));
    build(name, join(target, 'dist'));
  }
  for (const [dependency, owner] of new Map(await dependencies())) {
    const installed = await realpath(join(root, 'packages', owner, 'node_modules', dependency));
    await symlink(installed, join(modules, dependency), 'dir');
  }
  return project;
}

/** What stands beside the packages in their own folders, and a package that has it. */
async function dependencies(): Promise<readonly (readonly [dependency: string, owner: string])[]> {
  // The measures depend on nothing, and have no such folder.
  const found = names
    .filter((name) => name !== 'measures')
    .map(async (owner) => {
      const beside = await readdir(join(root, 'packages', owner, 'node_modules'));
      return beside.map((dependency) => [dependency, owner] as const);
    });
  const own = /^(?:\.|@tradepulse$|@types$)/;
  return (await Promise.all(found)).flat().filter(([dependency]) => !own.test(dependency));
}

function build(name: string, target: string): void {
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [tsup, '--no-dts', '--silent', '--out-dir', target],
    {
      cwd: join(root, 'packages', name),
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`building ${name} ended with ${status}: ${stderr}`);
}
