/** `varsam start`: the web application. Says where it listens, and on first start gives the link that sets up an organisation. */
import { once } from 'node:events';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { VarsamError } from '../platform/error.ts';
import { createLog } from '../platform/log.ts';
import { newSecret } from '../platform/random.ts';
import { startServer } from '../serve.ts';
import { type Output, readOptions } from './output.ts';

const steps = {
  opening: 'Opening the database …',
  migrating: 'Bringing the database up to date …',
  ready: 'Starting the web application …',
};

export async function start(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { data: 'string', port: 'string', demo: 'boolean' });
  const config = readConfig(options);
  const began = performance.now();
  const running = await startServer(config, createLog(), (step) => output.problem(steps[step])).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new VarsamError('config.invalid', { setting: 'PORT', rule: `a free port (${config.port} is taken)` });
    throw error;
  });
  if (config.demo) await running.assembled.startDemo();
  const setupLink = await makeSetupLink(running.assembled.identity, running.url);
  await output.write(
    [
      '',
      `Varsam is ready after ${((performance.now() - began) / 1000).toFixed(1)} s:  ${running.url}`,
      ...(setupLink
        ? [
            '',
            'To set up your own organisation, open this link (it works once, and a new one is made at each start):',
            `  ${setupLink}`,
          ]
        : []),
      '',
      `Data folder: ${config.dataDir}    Stop with Ctrl+C.`,
      '',
    ].join('\n'),
  );
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  output.problem('Stopping …');
  await running.stop();
  return 0;
}

async function makeSetupLink(
  identity: Awaited<ReturnType<typeof startServer>>['assembled']['identity'],
  url: string,
): Promise<string | null> {
  if ((await identity.countOrganisations(false)) > 0) return null;
  const token = newSecret();
  await identity.replaceSetUp(token, systemClock.now());
  return `${url}/setup#${token}`;
}
