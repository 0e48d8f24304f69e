import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The pages of a folder and of those inside it; the API reference links to itself and is built elsewhere. */
function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(^|\/)(node_modules|dist|api|etc)\//.test(name))
    .map((name) => join(root, folder, name));
}

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => join(root, name)),
  ...['docs', 'packages', 'examples', 'scripts', 'test'].flatMap(pagesIn),
];

const anchors = new Map<string, ReadonlySet<string>>();

/** The anchors of a page, which is read once: one page alone has thousands of links to itself. */
function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page) ?? anchorsIn(page);
  anchors.set(page, known);
  return known;
}

/** Headings as GitHub anchors them: lower case, blanks as hyphens, without punctuation. */
function anchorsIn(page: string): ReadonlySet<string> {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gmu)].map(
    ([, heading = '']) => heading,
  );
  return new Set(
    headings.map((heading) =>
      heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The links of a page that stay in the project. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```/gu, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target));
}

function isBroken(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : resolve(dirname(page), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && (statSync(target).isDirectory() || !anchorsOf(target).has(anchor));
}

describe('the links between pages', () => {
  it('lead to pages and headings that exist', () => {
    const links = pages.flatMap((page) => linksOf(page).map((link) => ({ page, link })));
    expect(links.length).toBeGreaterThan(200);
    const broken = links.filter(({ page, link }) => isBroken(page, link));
    expect(broken.map(({ page, link }) => `${relative(root, page)}: ${link}`)).toEqual([]);
  });
});
