/** What people do with a conversation, as steps that tests share. */
import assert from 'node:assert/strict';
import type { Confirmed, Decision, ReviewScreen, SavedReview } from '../src/organisation/review/review.contract.ts';
import type { Answer, Json, Person } from './application.ts';
import { anOrdinaryConversation, type SentConversation } from './conversations.ts';

/** @returns the id of the conversation that arrived. */
export async function send(sender: Person, conversation: SentConversation = anOrdinaryConversation()): Promise<string> {
  const answer = await sender.post<{ id: string }>('/api/conversations', conversation);
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body.id;
}

export async function openScreen(person: Person, id: string): Promise<ReviewScreen> {
  const answer = await person.post<ReviewScreen>(`/api/conversations/${id}/open`);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body;
}

export const accept = (value: Decision['value'], evidence: Decision['evidence'] = []): Decision => ({
  decision: 'accept',
  value,
  evidence,
});
export const change = (value: Decision['value'], evidence: Decision['evidence'] = []): Decision => ({
  decision: 'change',
  value,
  evidence,
});
export const add = (value: Decision['value'], evidence: Decision['evidence'] = []): Decision => ({
  decision: 'add',
  value,
  evidence,
});
export const reject: Decision = { decision: 'reject', value: null, evidence: [] };

export function save(
  person: Person,
  id: string,
  revision: number,
  decisions: Record<string, Decision | null>,
  summary?: string,
): Promise<Answer<SavedReview & Json>> {
  return person.put(`/api/conversations/${id}/review`, { revision, decisions, ...(summary === undefined ? {} : { summary }) });
}

export function confirm(
  person: Person,
  id: string,
  revision: number,
  more: object = {},
): Promise<Answer<Confirmed & { error: { code: string; details: { fields: string[] } } }>> {
  return person.post(`/api/conversations/${id}/confirm`, {
    revision,
    acceptRemaining: true,
    actions: 3,
    activeSeconds: 20,
    ...more,
  });
}

/** Opens, decides every safety proposal with "no" unless told otherwise, and confirms the rest as proposed. */
export async function reviewAndConfirm(person: Person, id: string, decisions: Record<string, Decision> = {}): Promise<Confirmed> {
  const screen = await openScreen(person, id);
  const safety = ['immediate_danger', 'suicidal_thoughts', 'self_harm'].map((field) => [field, add('no')] as const);
  const saved = await save(person, id, screen.review.revision, { ...Object.fromEntries(safety), ...decisions });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  const confirmed = await confirm(person, id, saved.body.revision);
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body));
  return confirmed.body;
}
