import type { Match } from '../../rules/match.ts';
import type { Situation } from '../situation.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const SAYS = list(
  `sa sade säger sagt skrev skriver skrivit berättar berättade berättat uppger uppgav uppgett beskriver beskrev beskrivit uttrycker uttryckt uttryckte
  svarar svarade svarat erkände erkänner erkänt medger antyder antytt pratar pratat pratade messade smsade
  said says saying told tells wrote writes written texted texts reports reported states stated admitted admits discloses disclosed expressed expresses messaged talked talks mentioned`,
);
const FEARS = list(`orolig oroliga oro oroar rädd rädda rädsla befarar fruktar tänk risk risken
  worried worry worries worrying afraid scared fear fears frightened terrified concerned risk anxious`);
const NOT_YET = list(
  `ska skall skulle kan kunde kommer vill tänker börjar börja hitta might may could will would can may going gonna wants`,
);
const BRIDGES = list(`att om ifall för that if of about`);
const SELF = list(`själv själva myself herself himself themselves themself`);

/** A word of saying after one word and before another. */
export function hasSaid(situation: Situation, after: number, before: number): boolean {
  for (let i = after + 1; i < before; i++) if (SAYS.has(situation.text.words[i]!.folded)) return true;
  return false;
}

/** "Orolig att hon ska göra sig illa": what somebody fears is not what has been said to be so. */
export function isFeared(situation: Situation, match: Match): boolean {
  const { words, sentences } = situation.text;
  const from = Math.max(sentences[match.sentence]!.first, match.first - 9);
  let fears = -1;
  for (let i = from; i <= match.first; i++) {
    if (FEARS.has(words[i]!.folded)) fears = i;
    if (fears >= 0 && i > fears && SAYS.has(words[i]!.folded)) fears = -1;
  }
  if (fears < 0 || fears === match.first) return false;
  let bridged = false;
  for (let i = fears + 1; i <= Math.min(fears + 3, match.first); i++) if (BRIDGES.has(words[i]!.folded)) bridged = true;
  if (!bridged) return false;
  if (match.topic === 'suicidal_thoughts') return true;
  for (let i = fears + 1; i <= match.last; i++) if (NOT_YET.has(words[i]!.folded)) return true;
  return false;
}

/** "Han gjorde mig illa" and "he cut her arm": the verb of hurting oneself with somebody else as its subject. */
export function isDoneByAnother(situation: Situation, match: Match): boolean {
  if (match.topic !== 'self_harm' || match.value !== 'yes') return false;
  const { words } = situation.text;
  const { first, third, named } = situation.people;
  let object = '';
  for (let i = match.first; i <= match.last; i++) {
    const { folded } = words[i]!;
    if (SELF.has(folded) || folded === 'sig') return false;
    if (i > match.first && (first.has(folded) || third.has(folded))) object ||= folded;
  }
  if (!object) return false;
  const { clause } = words[match.first]!;
  for (let i = match.last; i >= 0 && i > match.first - 5; i--) {
    const { folded, clause: at } = words[i]!;
    if (i < match.first && at !== clause) break;
    if (folded === object && i >= match.first) continue;
    if (first.has(folded)) return false;
    if (third.has(folded)) {
      if (object === 'her') return folded.startsWith('he') && !folded.startsWith('her') ? true : folded.startsWith('they');
      if (object === 'his') return folded.startsWith('sh');
      return true;
    }
    if (named.has(folded) && first.has(object)) return true;
  }
  return false;
}

function isExposedWord(situation: Situation, folded: string): boolean {
  return situation.people.third.has(folded) || situation.people.exposed.has(folded);
}

/** The one who says what stands in the match: a word of saying close before it, with a person beside it. */
function sayerOf(situation: Situation, match: Match): 'other' | 'none' {
  const { words, sentences } = situation.text;
  const from = Math.max(sentences[match.sentence]!.first, match.first - 8);
  for (let i = match.first - 1; i >= from; i--) {
    if (!SAYS.has(words[i]!.folded)) continue;
    for (let j = i - 1; j >= Math.max(sentences[match.sentence]!.first, i - 4); j--) {
      const { folded } = words[j]!;
      if (situation.people.first.has(folded)) return 'none';
      if (isExposedWord(situation, folded) || situation.people.named.has(folded)) return 'other';
    }
    const next = words[i + 1];
    return next && i + 1 < match.first && isExposedWord(situation, next.folded) ? 'other' : 'none';
  }
  return 'none';
}

function hasFirstPerson(situation: Situation, match: Match): boolean {
  const { words } = situation.text;
  for (let i = Math.max(0, match.first - 2); i <= match.last; i++) {
    if (i < match.first && SAYS.has(words[i]!.folded)) continue;
    if (situation.people.first.has(words[i]!.folded)) return true;
  }
  return false;
}

const THAT = list('att that');

/** 'Hon skrev "jag vill inte leva"': somebody else's words, in the first person. */
export function isQuotedSpeech(situation: Situation, match: Match): boolean {
  if (!hasFirstPerson(situation, match) || sayerOf(situation, match) !== 'other') return false;
  const { words } = situation.text;
  for (let i = match.first - 1; i >= 0 && i >= match.first - 4; i--) {
    const { folded } = words[i]!;
    if (SAYS.has(folded)) return true;
    if (THAT.has(folded)) return situation.role !== 'self';
    if (
      !situation.people.first.has(folded) &&
      folded !== 'till' &&
      folded !== 'to' &&
      !situation.text.vocabulary.fillers.has(folded)
    )
      return false;
  }
  return false;
}

const OF_ANOTHER_VERB =
  list(`vet visste märkt märker anar berätta berättat sagt säga säger sluta låta undvika hjälpa förstår bryr ser såg sett
  know knows knew stop help tell told noticed notice understand understands cares care see sees saw listened`);

/** "Ingen vet att jag skadar mig", "kan inte sluta": the negation belongs to the verb between it and the match. */
export function negatesAnother(situation: Situation, match: Match): boolean {
  const { words, vocabulary } = situation.text;
  let at = match.value === 'no' ? match.first : situation.negatorAt(match);
  for (; at >= 0 && at <= match.last && match.value === 'no' && !vocabulary.negators.has(words[at]!.folded); at++);
  if (at < 0) return false;
  for (let i = at + 1; i <= Math.min(at + 3, match.last); i++) if (OF_ANOTHER_VERB.has(words[i]!.folded)) return true;
  return false;
}

/** Whether a statement is about the exposed person: their own words as somebody else tells them count too. */
export function isOfExposed(situation: Situation, match: Match): boolean {
  const isQuoted = isQuotedSpeech(situation, match);
  if (situation.role === 'self' && isQuoted && !situation.text.isNotes) return false;
  if (situation.isAboutExposed(match)) return true;
  if (situation.role !== 'self' && isQuoted) return true;
  // "Inga självmordstankar enligt mamman": the person who stands after it tells, and is not whom it is about.
  if (situation.about(match) !== 'named') return false;
  const { words } = situation.text;
  for (let i = match.last; i >= 0 && words[i]!.sentence === match.sentence; i--)
    if (situation.people.named.has(words[i]!.folded)) return false;
  return true;
}

const SUBJECTS = list('jag ja i im ill id');
const ASKS_LATER = list('vad hur vem vart varför är kan ska borde får what how where who why is are can should do could');

/** "Jag vill inte leva, vad ska jag göra?": the first part is stated though the sentence ends as a question. */
export function isStatedInQuestion(situation: Situation, match: Match): boolean {
  const { words, sentences, vocabulary } = situation.text;
  const sentence = sentences[match.sentence]!;
  if (vocabulary.questionWords.has(words[sentence.first]!.folded)) return false;
  const { clause } = words[match.last]!;
  for (let i = match.last + 1; i < sentence.end; i++) {
    if (ASKS_LATER.has(words[i]!.folded) && (words[i]!.clause !== clause || i > match.last)) return true;
  }
  return false;
}

/** "Om han gör det dör jag": the if-clause has another subject, and the writer's own comes after it. */
function isConsequence(situation: Situation, at: number, match: Match): boolean {
  const { words } = situation.text;
  const { first } = situation.people;
  if (first.has(words[at + 1]?.folded ?? '')) return false;
  for (let i = at + 2; i <= match.last; i++) if (SUBJECTS.has(words[i]!.folded)) return true;
  return false;
}

/** "Om han sprider bilden, tar jag livet av mig": only what stands in the if-clause itself is a mere supposition. */
export function isSupposed(situation: Situation, match: Match): boolean {
  if (!situation.isHypothetical(match)) return false;
  const { words, vocabulary } = situation.text;
  for (let i = match.first - 1; i >= 0 && words[i]!.sentence === match.sentence; i--) {
    if (!vocabulary.hypotheticals.has(words[i]!.folded)) continue;
    if (match.topic === 'suicidal_thoughts' && isConsequence(situation, i, match)) return false;
    if (words[i]!.clause === words[match.first]!.clause) return true;
    // "Vad händer om han, ..." stays open; a clause of its own after it is said.
    const { first, third } = situation.people;
    for (let j = i + 2; j <= match.last; j++)
      if (words[j]!.clause !== words[i]!.clause && (first.has(words[j]!.folded) || third.has(words[j]!.folded))) return false;
    return true;
  }
  return true;
}
