import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import { answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import type { RoleReading } from './role.ts';

/** In notes, what the supporter did stands with "jag sa", "gav råd", "I told" - in the sentence or the one before it. */
function isSupportersDoing(situation: Situation, match: Match): boolean {
  return situation
    .of('cue.supporterDid')
    .some((cue) => cue.turn === match.turn && (cue.sentence === match.sentence || cue.sentence === match.sentence - 1));
}

const DONE_WORDS = new Set(['har', 'hade', 'have', 'has', 'had', 'did', 'är', 'are', 'is', 'var', 'was']);
const ASKED_ONES = new Set(['du', 'ni', 'hon', 'han', 'hen', 'någon', 'nån', 'you', 'she', 'he', 'they', 'anyone', 'anybody']);
/** Said as a question these can be a help in themselves: "who could you tell?", "where can you sleep tonight?" */
const HELPS_AS_QUESTION = new Set(['validation', 'plan_tell_adult', 'coping', 'advice_supporting', 'other']);

/** "Have you blocked him?", "är du i säkerhet?" ask how things stand and give no advice. */
function asksHowThingsStand(situation: Situation, match: Match): boolean {
  if (HELPS_AS_QUESTION.has(match.value) || !situation.isAsked(match)) return false;
  const { words } = situation.text;
  const { first } = situation.sentenceOf(match);
  for (let i = Math.max(first, match.first - 6); i < match.first + 2 && i + 1 < words.length; i++) {
    if (DONE_WORDS.has(words[i]!.folded) && ASKED_ONES.has(words[i + 1]!.folded)) return true;
  }
  return false;
}

/** What the supporter did, each only when done in so many words. */
export function supportGiven(situation: Situation, role: RoleReading): FieldOutcome {
  const found = collect(situation, 'support_given', {
    from: 'support',
    withQuestions: true,
    withHypotheticals: true,
    withNegated: true,
    only: (match): boolean =>
      situation.text.isNotes ? isSupportersDoing(situation, match) : !asksHowThingsStand(situation, match),
  });
  if (role.role === 'self') found.delete('advice_supporting');
  return answerSeveral(found, 0.4);
}

const ASKS_ONLY = new Set(['police']);

/** The seeker turned it down in the turn that follows. */
function isDeclined(situation: Situation, match: Match): boolean {
  const reply = situation.replies.find((one) => one.questionTurn === match.turn);
  if (!reply) return false;
  const declines = situation.of('cue.declines').some((cue) => cue.turn === reply.turn);
  const repeats = situation.of('referral').filter((one) => one.turn === reply.turn);
  if (repeats.length > 0) {
    // Something is named in the answer: only what stands with the refusal is declined.
    const own = repeats.filter((one) => one.value === match.value);
    return own.some(
      (one) => situation.isNegated(one) || situation.of('cue.declines').some((cue) => cue.sentence === one.sentence),
    );
  }
  const others = new Set(
    situation
      .of('referral')
      .filter((one) => one.turn === match.turn)
      .map((one) => one.value),
  );
  if (reply.polarity === 'no') return others.size === 1 || reply.length <= 6;
  return declines && others.size === 1;
}

/** "Har du pratat med kuratorn?" asks about earlier contact, and "hon har BUP" tells of it: nobody is pointed to a service. */
function isOnlyMentioned(situation: Situation, match: Match): boolean {
  const beside = situation.of('cue.service').filter((cue) => cue.sentence === match.sentence && cue.first < match.first);
  if (situation.text.isNotes)
    return beside.some((cue) => cue.value === 'has' && match.first - cue.last <= 3) && !isSupportersDoing(situation, match);
  if (!situation.isAsked(match)) return false;
  return beside.some((cue) => cue.value === 'asks' && match.first - cue.last <= 6);
}

/** The seeker names a service, and the supporter's next turn begins with encouraging it. */
function isEncouraged(situation: Situation, match: Match): boolean {
  if (!situation.isStatement(match) || situation.text.isNotes || situation.isNegated(match)) return false;
  const next = situation.text.turns[match.turn + 1];
  if (next?.speaker !== 'supporter') return false;
  if (situation.of('cue.service').some((cue) => cue.value === 'has' && cue.sentence === match.sentence)) return false;
  const isPlan =
    situation.isAsked(match) ||
    situation.of('cue.plan').some((cue) => cue.sentence === match.sentence && cue.first <= match.first) ||
    situation
      .of('cue.service')
      .some((cue) => cue.value === 'wonders' && cue.sentence === match.sentence && cue.first < match.first);
  return (
    isPlan &&
    situation
      .of('cue.service')
      .some((cue) => cue.value === 'encourages' && cue.turn === next.index && cue.first <= next.firstWord + 1)
  );
}

/** In notes, the refusal stands in the same sentence or opens the next. */
function isDeclinedInNotes(situation: Situation, match: Match): boolean {
  return situation
    .of('cue.declines')
    .some(
      (cue) =>
        cue.turn === match.turn && cue.sentence === match.sentence && cue.first > match.last && cue.first - match.last <= 6,
    );
}

/** Services that the supporter points to and the seeker does not decline. */
export function referral(situation: Situation): FieldOutcome {
  const found = new Map<string, Found>();
  let declined = 0;
  let lastDeclined: Match | undefined;
  for (const match of situation.of('referral')) {
    const encouraged = isEncouraged(situation, match);
    if (!encouraged && (!situation.isSupport(match) || situation.isNegated(match) || isOnlyMentioned(situation, match))) continue;
    if (
      situation.text.isNotes &&
      !isSupportersDoing(situation, match) &&
      !situation.of('cue.takesUp').some((cue) => cue.sentence === match.sentence)
    )
      continue;
    if (ASKS_ONLY.has(match.value) && situation.isAsked(match)) continue;
    if (situation.text.isNotes ? isDeclinedInNotes(situation, match) : !encouraged && isDeclined(situation, match)) {
      declined++;
      lastDeclined = match;
      continue;
    }
    const known = found.get(match.value);
    if (known) {
      if (known.evidence.length < 2 && known.evidence.every((one) => one.turn !== match.turn))
        known.evidence.push(situation.quote(match));
    } else
      found.set(match.value, {
        value: match.value,
        evidence: [situation.quote(match)],
        strong: match.pattern.weak ? 0 : 1,
        weak: 1,
        firstTurn: match.turn,
        lastTurn: match.turn,
      });
  }
  if (found.size === 0 && declined > 0 && lastDeclined) {
    return answerSeveral(
      new Map([
        [
          'none',
          {
            value: 'none',
            evidence: [situation.quote(lastDeclined)],
            strong: 1,
            weak: 0,
            firstTurn: lastDeclined.turn,
            lastTurn: lastDeclined.turn,
          },
        ],
      ]),
      0.55,
    );
  }
  return found.size > 0 ? answerSeveral(found, 0.65) : notStated;
}

/** Whoever writes for another and asks how or what to do asks for advice on supporting them. */
function addAdviceSought(situation: Situation, found: Map<string, Found>): void {
  if (found.has('support_someone')) return;
  const cue = situation.of('cue.seeksAdvice').find((match) => situation.isStatement(match));
  if (cue)
    found.set('support_someone', {
      value: 'support_someone',
      evidence: [situation.quote(cue)],
      strong: 1,
      weak: 0,
      firstTurn: cue.turn,
      lastTurn: cue.turn,
    });
}

/** What the seeker asks for. Advice on supporting somebody is asked by those who write for another. */
export function need(situation: Situation, role: RoleReading): FieldOutcome {
  const found = collect(situation, 'need', {
    from: 'statement',
    withQuestions: true,
    withHypotheticals: true,
    only: situation.text.isNotes
      ? (match): boolean => !situation.of('cue.supporterDid').some((cue) => cue.sentence === match.sentence)
      : undefined,
  });
  if (role.role === 'self') found.delete('support_someone');
  else addAdviceSought(situation, found);
  return answerSeveral(found, 0.42);
}
