import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The workspace's root. */
export const root: string = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The published packages by their folder under packages/. */
export const packageNames = ['measures', 'privacy', 'core', 'adapters'] as const;

/** What package.json of a published package says, as far as the tests read it. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** An empty project into which the packed packages have been installed with npm. */
export interface InstalledProject {
  readonly folder: string;
  /** Runs a program in the project with the Node that runs the tests. */
  run(file: string, source: string): Promise<{ stdout: string; stderr: string }>;
  /** The TypeScript compiler's findings over the project's programs. */
  typeErrors(): Promise<string>;
  /** A program of the project and the packages that it imports as one file, as a bundler makes it. */
  bundle(file: string): Promise<string>;
  manifest(name: string): Promise<Manifest>;
  /** Every path that a package ships, relative to its folder. */
  shippedFiles(name: string): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** The environment without what the running package manager put there. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm_|pnpm_|NODE_OPTIONS$|VITEST)/i.test(key)),
  );
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}

async function pack(destination: string): Promise<string[]> {
  const tarballs: string[] = [];
  for (const name of packageNames) {
    const tarball = join(destination, `${name}.tgz`);
    await run('pnpm', ['pack', '--out', tarball], { cwd: join(root, 'packages', name) });
    tarballs.push(tarball);
  }
  return tarballs;
}

/** The optional engines and the types that a TypeScript user has, at the versions the workspace pins. */
async function companions(): Promise<string[]> {
  const manifests = await Promise.all(
    ['packages/core', 'packages/adapters'].map((folder) => readManifest(join(root, folder))),
  );
  const peers = manifests.flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {}));
  const pinned = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8');
  return [...peers, '@types/node'].map((name) => {
    const version = new RegExp(`^  '?${name}'?: (.+)$`, 'm').exec(pinned)?.[1];
    return `${name}@${version ?? 'latest'}`;
  });
}

const compilerOptions = {
  target: 'es2024',
  module: 'nodenext',
  strict: true,
  noEmit: true,
  types: ['node'],
};

/** Packs the four packages and installs the tarballs into an empty project, as a user would. */
export async function installPackedPackages(): Promise<InstalledProject> {
  const folder = await mkdtemp(join(tmpdir(), 'installed-'));
  const env = plainEnvironment();
  const packed = join(folder, 'packed');
  await mkdir(packed);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'user', private: true, type: 'module' }),
  );
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts', '*.mts'] }),
  );
  const wanted = [...(await pack(packed)), ...(await companions())];
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...wanted], {
    cwd: folder,
    env,
  });
  const installed = (name: string) => join(folder, 'node_modules/@tradepulse', name);

  return {
    folder,
    async run(file, source) {
      await writeFile(join(folder, file), source);
      return run(process.execPath, [file], {
        cwd: folder,
        env,
        timeout: 120_000,
        maxBuffer: 64 * 1024 * 1024,
      });
    },
    async typeErrors() {
      const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
      return run(process.execPath, [compiler, '-p', folder]).then(
        () => '',
        (failed: { stdout: string }) => failed.stdout,
      );
    },
    async bundle(file) {
      const bundler = join(root, 'node_modules/tsup/dist/cli-default.js');
      const flags = ['--no-config', '--silent', '--format', 'esm', '--out-dir', 'bundled'];
      await run(process.execPath, [bundler, file, ...flags], { cwd: folder, env });
      const [bundled] = await readdir(join(folder, 'bundled'));
      return readFile(join(folder, 'bundled', bundled ?? ''), 'utf8');
    },
    manifest: (name) => readManifest(installed(name)),
    async shippedFiles(name) {
      const entries = await readdir(installed(name), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.parentPath.includes(join(name, 'node_modules')))
        .map((entry) => join(entry.parentPath, entry.name).slice(installed(name).length + 1));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
