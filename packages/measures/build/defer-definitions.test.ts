import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deferredExports, deferredModule } from './defer-definitions.ts';

const measureFile = `import { measure } from '../../algebra/measure.ts';

const lines = rowsOf('entry_line');

/** Lines. */
export const lineCount = measure({
  id: 'entry/line-count',
  inputs: { lines: lines.count() },
  compute: ({ lines }) => only(lines),
});

function only(count: number | null): number | null {
  return count;
}
`;

describe('the definitions of the bundle', () => {
  it('make a measure, and what stands beside it, when someone looks', () => {
    const form = deferredModule('measures/entry/line-count.ts', measureFile);
    const [head, body] = form.split('export const lineCount = /* @__PURE__ */ deferred(function () {');
    expect(head).toContain("import { measure } from '../../algebra/measure.ts';");
    expect(head).not.toContain('rowsOf');
    expect(body).toContain("const lines = rowsOf('entry_line');");
    expect(body).toMatch(
      /function only[^]*return measure\(\{\n  id: 'entry\/line-count'[^]*\n\}\);\n\}\);$/u,
    );
  });

  it.each([
    ['a second export', `${measureFile}export const other = 1;\n`],
    ['a second measure', measureFile + measureFile.slice(measureFile.indexOf('export const'))],
    ['a measure on one line', "export const one = measure({ id: 'entry/one' });\n"],
    ['a measure that is not exported', measureFile.replace('export const', 'const')],
  ])('end the build on %s', (_what, text) => {
    expect(() => deferredModule('measures/entry/line-count.ts', text)).toThrow('not one measure alone');
  });

  it('make each fact of a file by itself, and leave columns and types alone', () => {
    const text = readFileSync(new URL('../src/vocabulary/ace/examination.ts', import.meta.url), 'utf8');
    const form = deferredExports('vocabulary/ace/examination.ts', text);
    const records = text.match(/= defineRecord\(\{/gu);
    expect(form.match(/deferred\(function \(\) \{\n\nreturn defineRecord\(\{/gu)).toHaveLength(
      records?.length ?? 0,
    );
    expect(form).toContain("\nconst examNo = identifier([8, 16], 'Examination');");
  });

  it('end the build on a fact that they would miss', () => {
    expect(() => deferredExports('vocabulary/ace/x.ts', "const x = defineRecord({ name: 'x' });\n")).toThrow(
      'not an exported constant over several lines',
    );
  });

  it('leave files without definitions as they are', () => {
    const text = "export type Kind = 'code' | 'date';\n";
    expect(deferredExports('vocabulary/kind.ts', text)).toBe(text);
  });
});
