/** `varsam export`: the confirmed records of one organisation, as JSON Lines, CSV or XLSX. */
import { withServer } from './local-server.ts';
import { type Output, openSink, readOptions, UsageError } from './output.ts';

export async function exportRecords(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, {
    data: 'string',
    organisation: 'string',
    format: 'string',
    out: 'string',
    language: 'string',
  });
  const format = options.format ?? 'jsonl';
  if (!['jsonl', 'csv', 'xlsx'].includes(format)) throw new UsageError('--format is jsonl, csv or xlsx.');
  const query = new URLSearchParams({
    format,
    ...(options.organisation ? { organisation: options.organisation } : {}),
    ...(options.language ? { language: options.language } : {}),
  });
  await withServer(options.data ? { data: options.data } : {}, async (ask) => {
    const response = await ask(`/api/local/export?${query}`);
    const sink = openSink(options.out, output);
    for await (const chunk of response.body ?? []) await sink.write(chunk as Uint8Array);
    await sink.close();
  });
  return 0;
}
