/** The command `varsam`. Reads the command line, runs one command, and answers with its exit status: 0, 1 (bad input) or 2 (bad usage). */
import { runCommand } from './commands/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2));
