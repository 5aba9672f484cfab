import { useState } from 'react';
import type { ImportBody, ImportResult } from '../../../../server/src/organisation/conversation/conversation.contract.ts';
import { asFailure, Failure } from '../../connection/failure.ts';
import { sendWithProgress } from '../../connection/upload.ts';
import { channelOf, type IntakeChannel, isKnownKind, largestFile, toBase64 } from './intake.ts';

export type SpeakerNames = Extract<ImportResult, { outcome: 'whoIsWho' }>['names'];
export type SpeakerAnswer = NonNullable<ImportBody['speakers']>;

type Step =
  | { readonly kind: 'write' }
  | { readonly kind: 'whoIsWho'; readonly names: SpeakerNames; readonly body: ImportBody; readonly rest: readonly File[] }
  | { readonly kind: 'arrived'; readonly ids: readonly string[]; readonly duplicates: number };

interface FileFailure {
  readonly name: string;
  readonly failure: Failure;
}

interface Progress {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

interface Outcome {
  readonly ids: string[];
  duplicates: number;
}

async function bodyOf(file: File, channel: IntakeChannel): Promise<ImportBody> {
  if (!isKnownKind(file.name)) throw new Failure('conversation.unknownFormat', 0);
  if (file.size > largestFile) throw new Failure('conversation.tooLong', 0);
  return {
    fileName: file.name,
    base64: toBase64(new Uint8Array(await file.arrayBuffer())),
    channel: channelOf(file.name, channel),
  };
}

/** Sends one body; a large one shows how much of it is sent, in thousands of signs. */
function deliver(body: ImportBody, onProgress: (progress: Progress) => void): Promise<ImportResult> {
  const size = (body.base64 ?? body.text ?? '').length;
  return sendWithProgress<ImportResult>('/api/conversations/import', body, (share) => {
    if (size > 200_000)
      onProgress({ name: body.fileName ?? '', done: Math.round((share * size) / 1000), total: Math.round(size / 1000) });
  });
}

/** Sends text or files one by one, stops to ask who is who, and keeps what went wrong beside the file's name. */
export function useIntake() {
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<IntakeChannel>('chat');
  const [step, setStep] = useState<Step>({ kind: 'write' });
  const [failures, setFailures] = useState<readonly FileFailure[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [soFar] = useState<Outcome>({ ids: [], duplicates: 0 });

  function receive(result: ImportResult, body: ImportBody, rest: readonly File[]): boolean {
    if (result.outcome === 'whoIsWho') {
      setStep({ kind: 'whoIsWho', names: result.names, body, rest });
      return true;
    }
    soFar.ids.push(...result.conversations.map((each) => each.id));
    soFar.duplicates += result.conversations.filter((each) => each.duplicate).length;
    return false;
  }

  async function sendAll(bodies: readonly (() => Promise<ImportBody>)[], files: readonly File[]): Promise<void> {
    setBusy(true);
    const failed: FileFailure[] = [];
    let asked = false;
    for (const [index, make] of bodies.entries()) {
      try {
        if (files.length > 1) setProgress({ name: files[index]?.name ?? '', done: index, total: files.length });
        const body = await make();
        asked = receive(await deliver(body, setProgress), body, files.slice(index + 1));
        if (asked) break;
      } catch (thrown) {
        failed.push({ name: files[index]?.name ?? '', failure: asFailure(thrown) });
      }
    }
    setFailures(failed);
    setProgress(null);
    setBusy(false);
    if (!asked && soFar.ids.length > 0) {
      setStep({ kind: 'arrived', ids: [...soFar.ids], duplicates: soFar.duplicates });
      setText('');
    }
  }

  const filesAsBodies = (files: readonly File[]) => files.map((file) => () => bodyOf(file, channel));
  const sendFiles = (files: readonly File[]) => {
    if (files.length > 0) void sendAll(filesAsBodies(files), files);
  };
  const answerSpeakers = (speakers: SpeakerAnswer) => {
    if (step.kind !== 'whoIsWho') return;
    const { body, rest } = step;
    void sendAll([async () => ({ ...body, speakers }), ...filesAsBodies(rest)], [new File([], body.fileName ?? ''), ...rest]);
  };
  const startOver = () => {
    soFar.ids.length = 0;
    soFar.duplicates = 0;
    setFailures([]);
    setStep({ kind: 'write' });
  };
  const sendText = () => {
    if (!isBusy && text.trim() !== '') void sendAll([async () => ({ text, channel })], []);
  };
  return { text, setText, channel, setChannel, step, failures, progress, isBusy, sendText, sendFiles, answerSpeakers, startOver };
}
