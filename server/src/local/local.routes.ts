/** What command-line tools of the same machine ask of the running server, with the secret in the folder's lock. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { OrganisationParts } from '../organisation/parts.ts';
import { exportFormats, rowsOf } from '../organisation/record/index.ts';
import { writeBackup } from '../platform/database/backup.store.ts';
import { VarsamError } from '../platform/error.ts';
import type { Router } from '../platform/http/route.ts';

const exportQuery = z.object({
  organisation: z.string().max(200).optional(),
  format: z.enum(['csv', 'xlsx', 'jsonl']).default('jsonl'),
  language: z.enum(['sv', 'en']).default('sv'),
});

export function addLocalRoutes(router: Router, parts: OrganisationParts): void {
  router.add({
    method: 'get',
    path: '/api/local/export',
    summary: 'Records of one organisation as a file, for the command line',
    allow: ['localTool'],
    query: exportQuery,
    handle: async ({ query }) => {
      const organisationId = await findOrganisation(parts, query.organisation);
      const page = { filters: [], from: null, to: null, confirmedBy: null, after: null, limit: 0 };
      const format = exportFormats[query.format];
      return new Response(format.write(rowsOf(parts, organisationId, page), parts.form, query.language), {
        headers: { 'Content-Type': format.contentType },
      });
    },
  });
  router.add({
    method: 'get',
    path: '/api/local/backup',
    summary: 'A backup of everything but the keys, for the command line',
    allow: ['localTool'],
    handle: async () =>
      new Response(Readable.toWeb(backupStream(parts)) as ReadableStream, { headers: { 'Content-Type': 'application/jsonl' } }),
  });
  router.add({
    method: 'get',
    path: '/api/local/doctor',
    summary: 'What the running server knows about itself',
    allow: ['localTool'],
    answer: z.object({ database: z.string(), organisations: z.number() }),
    handle: async () => ({
      database: parts.database.kind,
      organisations: (await parts.identity.listOrganisations(false)).length,
    }),
  });
}

/** By id or name; without one, the only organisation there is. */
export async function findOrganisation(parts: OrganisationParts, wanted: string | undefined): Promise<string> {
  const organisations = await parts.identity.listOrganisations();
  const own = organisations.filter((organisation) => !organisation.isDemo);
  const found =
    wanted === undefined
      ? own.length === 1
        ? own
        : organisations.length === 1
          ? organisations
          : []
      : organisations.filter((one) => one.id === wanted || one.name === wanted);
  const [only] = found;
  if (found.length !== 1 || !only) throw new VarsamError('input.invalid', { field: 'organisation' });
  return only.id;
}

function backupStream(parts: OrganisationParts): Readable {
  const stream = new Readable({ read() {} });
  const write = async (lines: string) => {
    if (!stream.push(lines)) await new Promise((resolve) => setImmediate(resolve));
  };
  writeBackup(parts.database, parts.clock.now(), write).then(
    () => stream.push(null),
    (error) => stream.destroy(error instanceof Error ? error : new VarsamError('server.failed')),
  );
  return stream;
}
