import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const sources = fileURLToPath(new URL('../src', import.meta.url));
const helper = fileURLToPath(new URL('deferred.ts', import.meta.url));

/** `export const name = {` or `= measure({` up to the line that closes it; what prettier makes of it is relied on. */
const definition =
  /^export const (\w+)(?:: [^=\n]+)? = ((?:measure\(|defineRecord\(|defineFact\()?\{\n[^]*?^\}[^;\n]*);$/gmu;
const imports = /^(?:import [^;]+;\n)+/u;
const calls = /= (?:measure|defineRecord|defineFact)\(/gu;

/**
 * Rewrites the definitions of the package, for the build alone, so that each is made when someone looks at it:
 * `export const name = measure({ ... })` becomes `export const name = deferred(function () { return measure({ ... }); })`.
 * A function expression, since V8 parses the body of an arrow function in a module at once.
 */
export function deferDefinitions(): Plugin {
  return {
    name: 'defer-definitions',
    setup(build) {
      build.onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path }) => {
        const file = relative(sources, path).split(sep).join('/');
        if (file.startsWith('../')) return undefined;
        const text = await readFile(path, 'utf8');
        return { contents: await deferredForm(file, text), loader: 'ts' as const, resolveDir: dirname(path) };
      });
    },
  };
}

async function deferredForm(file: string, text: string): Promise<string> {
  if (file === 'families.ts') return listed(text);
  if (file.startsWith('measures/') && text.includes(' = measure(')) return deferredModule(file, text);
  return /^(?:vocabulary|bibliography)\/|^sources\.ts$/u.test(file) ? deferredExports(file, text) : text;
}

/** A file of one measure: what stands beside the measure is made with it. */
export function deferredModule(file: string, text: string): string {
  const [found, ...more] = [...text.matchAll(definition)];
  const head = imports.exec(text)?.[0] ?? '';
  const rest = found === undefined ? text : text.replace(found[0], '').slice(head.length);
  if (found === undefined || more.length > 0 || /^export /mu.test(rest)) {
    throw new Error(`${file} is not one measure alone: export const name = measure({ ... });`);
  }
  return withHelper(`${head}\n${deferral(found, rest)}`);
}

/** A file of several definitions; what stands beside them is made at once. */
export function deferredExports(file: string, text: string): string {
  const form = text.replace(definition, (...found: string[]) => deferral(found, ''));
  const deferrals = form.match(/return (?:measure|defineRecord|defineFact)\(/gu) ?? [];
  if ((text.match(calls) ?? []).length !== deferrals.length) {
    throw new Error(`${file} has a definition that is not an exported constant over several lines`);
  }
  return form === text ? text : withHelper(form);
}

function deferral([, name, value]: readonly (string | undefined)[], before: string): string {
  return `export const ${name} = /* @__PURE__ */ deferred(function () {\n${before}\nreturn ${value};\n});`;
}

function withHelper(text: string): string {
  return `import { deferred } from ${JSON.stringify(helper)};\n${text}`;
}

/** Families as objects made when looked at: the namespace of a module would cost a function for each of its exports. */
async function listed(text: string): Promise<string> {
  const parts = [...text.matchAll(/^import \* as (\w+) from '(\.\/[^']+)';$/gmu)].map(
    async ([line, family = '', file = '']) => {
      const names = exportsOf(await readFile(join(sources, file), 'utf8'));
      const imported = names.map((name) => `${name} as ${family}$${name}`).join(', ');
      const properties = names.map((name) => `${name}: ${family}$${name}`).join(', ');
      const object = `const ${family} = /* @__PURE__ */ deferred(function () { return { ${properties} }; });`;
      return { line, form: `import { ${imported} } from '${file}';\n${object}` };
    },
  );
  let form = text;
  for (const { line, form: object } of await Promise.all(parts)) form = form.replace(line, () => object);
  return withHelper(form);
}

/** Names that a list of exports gives on, in the order that a namespace has. */
function exportsOf(list: string): readonly string[] {
  return [...list.matchAll(/^export \{ ([\w, ]+) \} from/gmu)]
    .flatMap(([, names = '']) => names.split(', '))
    .toSorted((one, other) => (one < other ? -1 : 1));
}
