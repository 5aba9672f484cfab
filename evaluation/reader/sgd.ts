import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field, Form } from '@varsam/forms';
import { type ConfirmedForm, type Conversation, learnFromConfirmed, readConversation } from '@varsam/reader';
import { type GoldLine, type PredictedLine, score } from './score.ts';

/**
 * The learning curve on third-party dialogues (Schema-Guided Dialogue, CC BY-SA 4.0): any form, learnt from the first k confirmed
 * forms of each service, tested on others. The data stays where it is; its folder is an argument.
 */
interface SourceField {
  readonly name: string;
  readonly label: string;
  readonly type: Field['type'];
  readonly options?: readonly string[];
}

interface SourceGold extends GoldLine, Omit<ConfirmedForm, 'evidence'> {
  readonly form: string;
}

const TESTED = 25;
export const CURVE = [0, 5, 20, 40] as const;

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function toForm(id: string, fields: readonly SourceField[]): Form {
  return {
    id,
    version: 1,
    languages: ['en'],
    fields: fields.map(
      (field): Field => ({
        name: field.name,
        type: field.type,
        label: { en: field.label },
        ...(field.options ? { options: field.options.map((value) => ({ value, label: { en: value } })) } : {}),
      }),
    ),
  };
}

export interface CurvePoint {
  readonly learnedFrom: number;
  readonly microF1: number;
  readonly falseFillRate: number;
  readonly harmPerForm: number;
  readonly groundedF1: number;
  readonly forms: number;
}

export function measureCurve(folder: string): CurvePoint[] {
  const services = JSON.parse(readFileSync(join(folder, 'forms.json'), 'utf8')) as Record<string, { fields: SourceField[] }>;
  const gold = readLines<SourceGold>(join(folder, 'gold.jsonl'));
  const conversations = new Map(
    readLines<Conversation>(join(folder, 'transcripts.jsonl')).map((one) => [one.id, { ...one, channel: 'chat' }]),
  );
  return CURVE.map((count) => {
    const tested: SourceGold[] = [];
    const predicted: PredictedLine[] = [];
    for (const [id, service] of Object.entries(services)) {
      const form = toForm(id, service.fields);
      const own = gold.filter((line) => line.form === id);
      const held = own.slice(-Math.min(TESTED, Math.max(5, own.length - 40)));
      const lessons = own.slice(0, Math.min(count, own.length - held.length));
      const learned =
        count > 0 ? learnFromConfirmed([...conversations.values()], lessons as unknown as ConfirmedForm[], form) : undefined;
      for (const line of held) {
        const reading = readConversation(conversations.get(line.id)!, form, learned ? { learned } : {});
        tested.push(line);
        predicted.push(reading);
      }
    }
    const types = new Map(
      Object.entries(services).flatMap(([id, service]) =>
        service.fields.map((field) => [`${id}.${field.name}`, field.type] as const),
      ),
    );
    const result = score(tested, predicted, [...conversations.values()], {
      typeOf: (line, field) => types.get(`${(line as SourceGold).form}.${field}`),
    });
    return {
      learnedFrom: count,
      microF1: result.microF1,
      falseFillRate: result.falseFillRate,
      harmPerForm: result.harmPerForm,
      groundedF1: result.groundedF1,
      forms: tested.length,
    };
  });
}
