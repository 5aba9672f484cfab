import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import { answer, answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import type { RoleReading } from './role.ts';

const OWN_GROUP: Readonly<Record<string, string>> = { friend: 'friend', parent: 'parent', relative: 'relative' };

/** Everybody who knew before the talk. The writer's own group counts when they write for somebody else. */
export function toldAnyone(situation: Situation, role: RoleReading, professionalGroup: string): FieldOutcome {
  const found = collect(situation, 'told_anyone', { from: 'statement', confirmed: false });
  for (const reply of situation.replies) {
    if (reply.lastTopics.has('told') && reply.polarity === 'no' && reply.length <= 6) addReply(found, 'nobody', situation, reply.turn);
  }
  const group = role.role === 'professional' ? professionalGroup : OWN_GROUP[role.role];
  if (group && !found.has(group)) {
    found.set(group, { value: group, evidence: [...role.evidence], strong: 1, weak: 0, firstTurn: 0, lastTurn: 0 });
  }
  if (policeKnows(situation) && !found.has('police')) {
    const match = situation.of('police_report').find((one) => one.value === 'made' && situation.isStatement(one))!;
    addMatch(found, 'police', situation, match);
  }
  if (found.size > 1) found.delete('nobody');
  if (found.size === 0) return notStated;
  return answerSeveral(found, 0.72);
}

function policeKnows(situation: Situation): boolean {
  return situation.of('police_report').some((match) => match.value === 'made' && situation.isStatement(match) && !situation.isNegated(match) && !situation.isAsked(match) && !situation.isHypothetical(match));
}

function addReply(found: Map<string, Found>, value: string, situation: Situation, turn: number): void {
  if (!found.has(value)) found.set(value, { value, evidence: [situation.quoteTurn(turn)], strong: 1, weak: 0, firstTurn: turn, lastTurn: turn });
}

function addMatch(found: Map<string, Found>, value: string, situation: Situation, match: Match): void {
  found.set(value, { value, evidence: [situation.quote(match)], strong: 1, weak: 0, firstTurn: match.turn, lastTurn: match.turn });
}

/** State of a report: the last clear statement, and a bare no to "har du anmält?". */
export function report(situation: Situation, topic: 'police_report' | 'concern_report', ask: string, noMeans: string): FieldOutcome {
  const stated = situation.of(topic).filter((match) => situation.isStatement(match) && !situation.isAsked(match) && !situation.isHypothetical(match) && !(match.value !== 'not_made' && match.value !== 'not_wanted' && situation.isNegated(match)));
  const supporterPlans = topic === 'concern_report' ? situation.of(topic).filter((match) => match.value === 'planned' && situation.isSupport(match) && !situation.isAsked(match) && !situation.isHypothetical(match) && !situation.isNegated(match)) : [];
  const all = [...stated, ...supporterPlans].sort((a, b) => a.first - b.first);
  const last = all[all.length - 1];
  const reply = situation.bareReplyTo(ask, 'no').filter((one) => one.length <= 5).pop();
  if (reply && (!last || last.turn < reply.turn)) return answer(noMeans, [situation.quoteTurn(reply.turn)], 0.65);
  if (!last) return notStated;
  const made = all.find((match) => match.value === 'made');
  const chosen = made && last.value === 'considering' ? made : last;
  return answer(chosen.value, [situation.quote(chosen)], all.every((match) => match.value === chosen.value) ? 0.85 : 0.7);
}
