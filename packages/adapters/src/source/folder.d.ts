import type { FileSet } from './byte-file.ts';
/** The files of a folder, such as an archive unpacked by hand. Folders inside it and links are left alone. */
export declare function folder(path: string): FileSet;
//# sourceMappingURL=folder.d.ts.map
