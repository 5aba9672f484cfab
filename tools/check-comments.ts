/**
 * Every function that a package offers says what it does, and a TODO names its issue.
 */
import { posix } from 'node:path';
import type { Violation } from './check-imports.ts';
import { isTest, readSourceFiles, type SourceFile } from './source-files.ts';

export function checkComments(files: readonly SourceFile[]): readonly Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const indexes = files.filter((file) => /^packages\/[^/]+\/index\.ts$/.test(file.path));
  const undocumented = indexes.flatMap((index) =>
    exportedFunctions(index).flatMap(({ name, from }) => {
      const source = byPath.get(posix.normalize(posix.join(posix.dirname(index.path), from)));
      return source && isUndocumented(source.text, name)
        ? [{ path: source.path, rule: `${name} is offered by ${index.path} and says nothing of itself` }]
        : [];
    }),
  );
  const todos = files.filter(
    (file) => !isTest(file.path) && !file.path.startsWith('tools/') && /\b(TODO|FIXME|XXX)\b(?!\(#\d+\))/.test(file.text),
  );
  return [...undocumented, ...todos.map((file) => ({ path: file.path, rule: 'a TODO names an issue: TODO(#7)' }))];
}

function exportedFunctions(index: SourceFile): { name: string; from: string }[] {
  const lists = [...index.text.matchAll(/export \{([^}]*)\} from '([^']+)'/g)];
  return lists.flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ') && /^[a-z]/.test(name))
      .map((name) => ({ name, from })),
  );
}

/** True when the function stands in this file and the line before it does not close a comment. */
function isUndocumented(text: string, name: string): boolean {
  const lines = text.split('\n');
  const place = lines.findIndex((line) => new RegExp(`^export (async )?function\\*? ${name}\\b`).test(line));
  return place >= 0 && !(lines[place - 1] ?? '').trimEnd().endsWith('*/');
}

if (import.meta.main) {
  const violations = checkComments(readSourceFiles());
  for (const { path, rule } of violations) console.error(`${path}: ${rule}`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
