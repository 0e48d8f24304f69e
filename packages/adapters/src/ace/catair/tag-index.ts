import { applicationOf } from './applications.ts';
import { catairLayouts } from './layouts/catair-layouts.ts';
import type { RecordLayout } from './layouts/record-layout.ts';

/** Finds the layouts of a record by the characters at its beginning: the newest version first. */
export interface TagIndex {
  find(bytes: Uint8Array, start: number): readonly RecordLayout[] | undefined;
}

/**
 * The tags of one application. Where the application is not known, only tags that have one meaning in all chapters
 * are: `JB` or `SO50`, but not `10`.
 */
export function tagIndex(application: string | null): TagIndex {
  const short = new Map<number, readonly RecordLayout[]>();
  const middle = new Map<number, readonly RecordLayout[]>();
  const long = new Map<number, readonly RecordLayout[]>();
  for (const layouts of versionsByTag(layoutsOf(application)).values()) {
    const tag = layouts[0]?.tag ?? '';
    const byKey = tag.length === 4 ? long : tag.length === 3 ? middle : short;
    byKey.set(keyOf(Buffer.from(tag), 0, tag.length), layouts);
  }
  return {
    find: (bytes, start) =>
      (long.size === 0 ? undefined : long.get(keyOf(bytes, start, 4))) ??
      (middle.size === 0 ? undefined : middle.get(keyOf(bytes, start, 3))) ??
      short.get(keyOf(bytes, start, 2)),
  };
}

function layoutsOf(application: string | null): readonly RecordLayout[] {
  const known = applicationOf(application);
  if (known === null) return unambiguous(catairLayouts.filter(({ chapter }) => chapter !== 'control'));
  return [...known.chapters, 'response'].flatMap((name) =>
    catairLayouts.filter(({ chapter }) => chapter === name),
  );
}

function unambiguous(layouts: readonly RecordLayout[]): readonly RecordLayout[] {
  return layouts.filter(({ tag, chapter }) =>
    layouts.every((other) => other.tag !== tag || other.chapter === chapter),
  );
}

/** Of a tag that several chapters have, the layouts of the chapter that comes first. */
function versionsByTag(layouts: readonly RecordLayout[]): ReadonlyMap<string, readonly RecordLayout[]> {
  const byTag = new Map<string, RecordLayout[]>();
  for (const layout of layouts) {
    const versions = byTag.get(layout.tag);
    if (versions === undefined) byTag.set(layout.tag, [layout]);
    else if (versions[0]?.chapter === layout.chapter) versions.push(layout);
  }
  return byTag;
}

function keyOf(bytes: Uint8Array, start: number, length: number): number {
  let key = 0;
  for (let at = start; at < start + length; at += 1) key = key * 256 + (bytes[at] ?? 0);
  return key;
}
