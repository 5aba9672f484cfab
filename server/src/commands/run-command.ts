/** Which command is meant, and what is said when it fails. */
import { VarsamError } from '../platform/error.ts';
import { describeFault } from '../platform/log.ts';
import { type Output, terminalOutput, UsageError } from './output.ts';

const usage = `varsam start   [--data DIR] [--port 4600] [--demo]
varsam read    --form FORM.json --in CONVERSATIONS.jsonl [--out FILE] [--reader built-in] [--learned DIR]
varsam learn   --form FORM.json --in CONVERSATIONS.jsonl --confirmed CONFIRMED.jsonl --learned DIR
varsam export  [--data DIR] [--organisation NAME] [--format jsonl|csv|xlsx] [--out FILE]
varsam backup  [--data DIR] --out FILE [--keys FILE]
varsam restore [--data DIR] --in FILE [--keys FILE] [--master FILE]
varsam doctor  [--data DIR]

A file may be - for standard input or output.`;

type Command = (args: readonly string[], output: Output) => Promise<number>;

// Each command is loaded when it is wanted: reading needs no server and no database.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  read: async () => (await import('./read.ts')).read,
  learn: async () => (await import('./learn.ts')).learn,
  export: async () => (await import('./export.ts')).exportRecords,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./backup.ts')).restore,
  doctor: async () => (await import('./doctor.ts')).doctor,
};

export async function runCommand(args: readonly string[], output: Output = terminalOutput): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    await output.write(`${usage}\n`);
    return 0;
  }
  const load = name === undefined ? undefined : commands[name];
  if (!load) {
    output.problem(name === undefined ? `A command is missing.\n\n${usage}` : `There is no command "${name}".\n\n${usage}`);
    return 2;
  }
  try {
    return await (await load())(rest, output);
  } catch (error) {
    return explain(error, output);
  }
}

function explain(error: unknown, output: Output): number {
  if (error instanceof UsageError) {
    output.problem(`${error.message}\n\n${usage}`);
    return 2;
  }
  if (error instanceof VarsamError) {
    output.problem(sentenceFor(error));
    return 1;
  }
  output.problem(`Something went wrong that should not (${JSON.stringify(describeFault(error))}). Nothing was lost; try again.`);
  return 1;
}

/** What happened, what is safe, what to do. */
function sentenceFor(error: VarsamError): string {
  const { details } = error;
  switch (error.code) {
    case 'data.inUse':
      return `The data folder is in use by another Varsam (process ${details.pid}${details.port ? `, port ${details.port}` : ''}). Nothing was changed. Stop that one first, or give another folder with --data.`;
    case 'config.invalid':
      return `The setting ${details.setting} is wrong: it should be ${details.rule}. Nothing was started.`;
    case 'database.newer':
      return 'The data folder was made by a newer Varsam. Nothing was changed. Start it with that version.';
    case 'database.migrationFailed':
      return `The database could not be brought up to date (step ${details.migration}). It is as it was before that step.`;
    case 'vault.unreadableKeys':
      return 'The key file (keys/keyring.json) cannot be read. Varsam does not start with an empty one, because every conversation would be lost. Put the file back from the newest backup.';
    case 'vault.missingKeys':
      return 'The key file (keys/keyring.json) is missing or belongs to another data folder. Nothing was changed and nothing is lost yet. Put the file (varsam-keys.json of the newest backup) back and start again.';
    case 'backup.notEmpty':
      return 'There is already data in this folder. Nothing was changed. Restore into a new folder with --data.';
    case 'backup.notABackup':
      return 'This file is not a backup of Varsam. Nothing was changed.';
    case 'backup.otherVersion':
      return `This backup was made by another version (its last step is ${details.last}). Nothing was changed. Restore it with that version, then update.`;
    case 'backup.badLine':
      return `The backup is damaged at line ${details.line}. Nothing was restored.`;
    case 'file.unreadable':
      return `The file ${details.file} cannot be read. Check the name and the permissions.`;
    case 'form.invalid':
      return `The form cannot be used: ${String(details.problems)}.`;
    case 'learned.invalid':
      return `The learned weights in ${details.file} cannot be used. Learn again with: varsam learn.`;
    case 'local.noServer':
      return 'No Varsam runs on this data folder, and the folder holds no data. Start one with: npm start';
    case 'input.invalid':
      return details.field === 'organisation'
        ? 'Say which organisation with --organisation NAME.'
        : `The value for ${details.field} is wrong.`;
    default:
      return `It did not work (${error.code}).`;
  }
}
