/** The project's own source files, with their text; what the checks read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'dist', '.git', 'varsam-data']);

export function listFiles(folder: string, wanted: (name: string) => boolean): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path, wanted);
    return wanted(entry.name) ? [path] : [];
  });
}

export function readSourceFiles(): readonly SourceFile[] {
  return ['packages', 'server', 'web', 'evaluation', 'tools'].flatMap((folder) =>
    listFiles(join(root, folder), (name) => /\.(ts|tsx|mjs)$/.test(name)).map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    })),
  );
}

export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || path.startsWith('server/test/') || path.startsWith('web/test/');
