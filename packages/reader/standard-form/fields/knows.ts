import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';

const EARLIER_WORDS = new Set(['förut', 'tidigare', 'innan', 'förr', 'before', 'previously', 'någon', 'nån']);

/** First contact with us, or not. A bare answer is read against how the question was put. */
export function firstContact(situation: Situation): FieldOutcome {
  const stated = situation
    .of('first_contact')
    .filter(
      (match) =>
        situation.isStatement(match) && !situation.isAsked(match) && !(match.value === 'no' && situation.isNegated(match)),
    );
  const denied = situation
    .of('first_contact')
    .filter(
      (match) => situation.isStatement(match) && !situation.isAsked(match) && match.value === 'no' && situation.isNegated(match),
    );
  const yes = [...stated.filter((match) => match.value === 'yes'), ...denied].sort((a, b) => a.first - b.first)[0];
  if (yes) return answer('yes', [situation.quote(yes)], 0.88);
  for (const reply of situation.replies) {
    if (!reply.lastTopics.has('first_contact') || reply.polarity === 'open') continue;
    const ask = situation.of('ask').find((match) => match.turn === reply.questionTurn && match.value === 'first_contact')!;
    const sentence = situation.sentenceOf(ask);
    const asksForEarlier = situation.text.words
      .slice(sentence.first, sentence.end)
      .some((word) => EARLIER_WORDS.has(word.folded));
    const isFirst = (reply.polarity === 'yes') !== asksForEarlier;
    return answer(isFirst ? 'yes' : 'no', [situation.quoteTurn(reply.turn), situation.quoteSentence(ask.sentence)], 0.85);
  }
  const no = stated.find((match) => match.value === 'no');
  return no ? answer('no', [situation.quote(no)], 0.85) : notStated;
}

const WISHES = new Set([
  'vill',
  'ville',
  'tänkt',
  'funderat',
  'funderar',
  'tänker',
  'skulle',
  'känns',
  'ställer',
  'aktuellt',
  'kan',
  'ska',
  'want',
  'would',
  'thought',
  'considered',
  'thinking',
  'feel',
  'could',
  'wanting',
  'like',
  'något',
  'option',
]);

/** "Vill du anmäla?" asks for a wish; "har du anmält?" asks for a fact. A bare no means different things. */
function asksForWish(situation: Situation, questionTurn: number, ask: string): boolean {
  const asks = situation.of('ask').filter((match) => match.turn === questionTurn && match.value === ask);
  return asks.some((match) => {
    const sentence = situation.sentenceOf(match);
    return situation.text.words.slice(sentence.first, sentence.end).some((word) => WISHES.has(word.folded));
  });
}

const DEEDS = new Set(['gjort', 'anmält', 'polisanmält', 'än', 'ännu', 'havent', 'hasnt', 'yet', 'done', 'reported']);

/** "Har inte gjort det" answers what was done, also when a wish was asked for. */
function tellsOfDeed(situation: Situation, turn: number): boolean {
  const { firstWord, endWord } = situation.turn(turn);
  return situation.text.words.slice(firstWord, endWord).some((word) => DEEDS.has(word.folded));
}

function replyToReport(situation: Situation, ask: string, isPolice: boolean): FieldOutcome | undefined {
  let found: FieldOutcome | undefined;
  for (const reply of situation.repliesTo(ask)) {
    const unsure = situation.of('cue.unsure').some((cue) => cue.turn === reply.turn);
    const evidence = [situation.quoteTurn(reply.turn)];
    if (unsure && isPolice) found = answer('considering', evidence, 0.75);
    else if (!reply.lastTopics.has(ask)) continue;
    else if (reply.polarity === 'no')
      found = answer(
        isPolice && asksForWish(situation, reply.questionTurn, ask) && !tellsOfDeed(situation, reply.turn)
          ? 'not_wanted'
          : 'not_made',
        evidence,
        0.72,
      );
    else if (reply.polarity === 'yes')
      found = answer(
        asksForWish(situation, reply.questionTurn, ask) ? (isPolice ? 'considering' : 'planned') : 'made',
        evidence,
        0.6,
      );
  }
  return found;
}

const STRENGTH: Readonly<Record<string, number>> = { made: 4, considering: 3, not_wanted: 2, planned: 3, not_made: 1 };

/** A call to social services counts as a planned or made report when an adult around the exposed person makes it, not their own. */
function isOwnCall(situation: Situation, match: Match): boolean {
  if (!match.pattern.weak || situation.role !== 'self') return false;
  const about = situation.about(match);
  if (about === 'named' || (about === 'third' && !situation.text.isNotes)) return false;
  const { clause } = situation.text.words[match.first]!;
  return !situation
    .of('cue.person')
    .some((person) => person.value !== 'social_services' && situation.text.words[person.first]!.clause === clause);
}

/** State of a report: the last clear statement; "not made, but leaning towards it" is considering. */
export function report(situation: Situation, topic: 'police_report' | 'concern_report', ask: string): FieldOutcome {
  const isPolice = topic === 'police_report';
  const stated = situation.of(topic).filter((match) => {
    const plans = !isPolice && match.value === 'planned' && situation.isSupport(match);
    if (!plans && !situation.isStatement(match)) return false;
    if (situation.isHypothetical(match) || (situation.isAsked(match) && !(isPolice && match.pattern.weak))) return false;
    if (!isPolice && isOwnCall(situation, match)) return false;
    return match.pattern.hasNegation || !situation.isNegated(match);
  });
  const last = stated[stated.length - 1];
  const reply = replyToReport(situation, ask, isPolice);
  const replyTurn = reply?.proposal?.evidence[0]?.turn ?? -1;
  if (reply && (!last || replyTurn > last.turn || (replyTurn === last.turn && last.value === 'not_made'))) return reply;
  if (!last) return notStated;
  const sameTurn = stated.filter((match) => match.turn === last.turn);
  let chosen = sameTurn.reduce(
    (best, match) => ((STRENGTH[match.value] ?? 0) > (STRENGTH[best.value] ?? 0) ? match : best),
    last,
  );
  if (isPolice && chosen.value === 'considering' && situation.role === 'self' && situation.about(chosen) !== 'first') {
    // "mamma vill polisanmäla, jag vill verkligen inte": the exposed person's own word counts.
    chosen = sameTurn.find((match) => match.value === 'not_wanted') ?? chosen;
  }
  const made = stated.find((match) => match.value === 'made');
  if (made && chosen.value !== 'made') chosen = made;
  const unsure = situation.of('cue.unsure').find((cue) => cue.turn === chosen.turn && Math.abs(cue.first - chosen.last) <= 12);
  if (isPolice && chosen.value === 'not_made' && unsure)
    return answer('considering', [situation.quote(chosen), situation.quote(unsure)], 0.7);
  return answer(chosen.value, [situation.quote(chosen)], stated.every((match) => match.value === chosen.value) ? 0.85 : 0.68);
}
