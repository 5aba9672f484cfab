/**
 * The order of the parts, checked: a stage imports only what stands before it, the three sides never meet,
 * SQL, HTTP, environment, time and randomness each have one home.
 */
import { posix } from 'node:path';
import { isTest, readSourceFiles, type SourceFile } from './source-files.ts';

export interface Violation {
  readonly path: string;
  readonly rule: string;
}

const packageImports: Readonly<Record<string, readonly string[]>> = {
  language: [],
  forms: [],
  statistics: [],
  deid: ['language'],
  reader: ['language', 'forms'],
  exchange: ['forms'],
};

/** Each stage may use those before it, through their index or their contract. */
const stages = ['conversation', 'reading', 'review', 'record', 'counts', 'settings'];
const sides = ['organisation', 'cluster', 'network'];
const forbiddenFolders = ['utils', 'common', 'helpers', 'lib', 'shared'];

/** Where a rule about what a line may hold does not apply. */
const homes: readonly { readonly rule: string; readonly pattern: RegExp; readonly home: RegExp }[] = [
  {
    rule: 'SQL only in *.store.ts',
    pattern: /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/,
    home: /\.store\.ts$|platform\/database\//,
  },
  {
    rule: 'HTTP routes only in *.routes.ts',
    pattern: /\brouter\.add\(|\bapp\.(get|post|put|delete|all|on)\(/,
    home: /\.routes\.ts$|platform\/http\//,
  },
  { rule: 'environment only in platform/config.ts', pattern: /\bprocess\.env\b/, home: /platform\/config\.ts$/ },
  { rule: 'time only in platform/clock.ts', pattern: /\bnew Date\(\)|\bDate\.now\(\)/, home: /platform\/clock\.ts$/ },
  {
    rule: 'randomness only in platform/random.ts',
    pattern: /\bMath\.random\(|\brandomBytes\(|\brandomUUID\(/,
    home: /platform\/random\.ts$/,
  },
];

export function checkImports(files: readonly SourceFile[]): readonly Violation[] {
  return files.flatMap((file) => {
    const rules = [
      ...(isTest(file.path) ? [] : importsOf(file).flatMap((target) => importProblem(file.path, target) ?? [])),
      ...(file.path.startsWith('server/src/') && !isTest(file.path) ? homeProblems(file) : []),
      ...(file.path.split('/').some((part) => forbiddenFolders.includes(part)) ? ['a folder name that says nothing'] : []),
      ...(file.text.split('\n').length > 400 ? ['a file over 400 lines'] : []),
    ];
    return rules.map((rule) => ({ path: file.path, rule }));
  });
}

function importsOf({ path, text }: SourceFile): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\b[^;']*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm);
  const found = [...statements].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return found.map((name) => (name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name));
}

function importProblem(path: string, target: string): string | null {
  const [area, name] = path.split('/');
  if (area === 'packages') return packageProblem(name ?? '', path, target);
  if (path.startsWith('web/src/'))
    return target.startsWith('server/') && !/\.contract\.ts$/.test(target)
      ? `screens import contracts only, not ${target}`
      : null;
  if (path.startsWith('server/src/platform/'))
    return /^server\/src\/(organisation|cluster|network|demo|local)\//.test(target)
      ? `platform knows no domain word: ${target}`
      : null;
  if (area !== 'server' || !target.startsWith('server/src/')) return null;
  return sideProblem(path, target) ?? stageProblem(path, target);
}

function packageProblem(name: string, path: string, target: string): string | null {
  if (target.startsWith('node:')) return `no Node built-ins in packages: ${target}`;
  if (target.startsWith('@varsam/'))
    return packageImports[name]?.includes(target.split('/')[1] ?? '') ? null : `${name} may not import ${target}`;
  if (target.startsWith('packages/') && !target.startsWith(`packages/${name}/`))
    return `${path} reaches into another package: ${target}`;
  return target.startsWith('packages/') ? null : `no other package: ${target}`;
}

function sideProblem(path: string, target: string): string | null {
  const sideOf = (file: string) => sides.find((side) => file.startsWith(`server/src/${side}/`));
  const [from, to] = [sideOf(path), sideOf(target)];
  return from && to && from !== to ? `${from} and ${to} meet only in packages/exchange: ${target}` : null;
}

function stageProblem(path: string, target: string): string | null {
  const stageOf = (file: string) => stages.findIndex((stage) => file.startsWith(`server/src/organisation/${stage}/`));
  const [from, to] = [stageOf(path), stageOf(target)];
  if (to < 0 || from === to) return null;
  if (from >= 0 && to > from) return `a stage imports only what stands before it: ${target}`;
  return /\/index\.ts$|\.contract\.ts$/.test(target) ? null : `only the index or the contract of another stage: ${target}`;
}

function homeProblems({ path, text }: SourceFile): readonly string[] {
  return homes.filter(({ pattern, home }) => !home.test(path) && pattern.test(text)).map(({ rule }) => rule);
}

if (import.meta.main) {
  const violations = checkImports(readSourceFiles());
  for (const { path, rule } of violations) console.error(`${path}: ${rule}`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
