/**
 * Jobs on pg-boss, in the same database as everything else. A job carries ids, never words.
 */
import { PgBoss } from 'pg-boss';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';

export type JobName = 'read' | 'erase' | 'demo';

export interface Jobs {
  send(name: JobName, ids: object): Promise<void>;
  work<Ids extends object>(name: JobName, handle: (ids: Ids) => Promise<void>): Promise<void>;
  /** Cron in UTC. */
  schedule(name: JobName, cron: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startJobs(database: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.runSystem(text, values as unknown[] | undefined) },
    ...(database.kind === 'embedded' ? { backend: 'pglite' as const } : {}),
    schema: 'jobs',
    createSchema: false,
  });
  boss.on('error', (error) => log.fault('jobs.failed', error));
  await boss.start();
  const known = new Set<JobName>();
  const ready = async (name: JobName) => {
    if (!known.has(name))
      await boss.createQueue(name, { retryLimit: 5, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 3600 });
    known.add(name);
  };
  return {
    async send(name, ids) {
      await ready(name);
      await boss.send(name, ids);
    },
    async work(name, handle) {
      await ready(name);
      await boss.work(name, { batchSize: 1, pollingIntervalSeconds: 1 }, async (batch) => {
        for (const job of batch) {
          try {
            await handle(job.data as never);
          } catch (error) {
            log.fault('job.failed', error, { job: name });
            throw new Error('job failed'); // the queue stores what is thrown: never a driver's message
          }
        }
      });
    },
    async schedule(name, cron) {
      await ready(name);
      await boss.schedule(name, cron);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}
