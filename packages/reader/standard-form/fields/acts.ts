import type { Match } from '../../rules/match.ts';
import type { Found } from '../collect.ts';
import type { Situation } from '../situation.ts';
import { isFact, isStrong } from './facts.ts';

const SOMEBODY_ELSE = new Set(['henne', 'honom', 'her', 'him']);

/** "Han slår henne", told by somebody about another than themselves. */
function isDoneToAnother(situation: Situation, match: Match): boolean {
  if (situation.role !== 'self' || situation.text.isNotes) return false;
  for (let i = match.first; i <= match.last; i++) if (SOMEBODY_ELSE.has(situation.text.words[i]!.folded)) return true;
  return false;
}

/** Who does it: named in the same sentence, else the partner or the last one named before. */
function actorOf(situation: Situation, act: Match): string | undefined {
  let inSentence: Match | undefined;
  let before: Match | undefined;
  let hasPartner = false;
  for (const actor of situation.of('cue.actor')) {
    if (!situation.isStatement(actor)) continue;
    if (actor.value === 'partner') hasPartner = true;
    if (actor.sentence === act.sentence) {
      if (!inSentence || (actor.value === 'partner' && inSentence.value !== 'partner')) inSentence = actor;
    } else if (actor.first < act.first) before = actor;
  }
  if (inSentence) return inSentence.value;
  return hasPartner ? 'partner' : before?.value;
}

function formOf(act: Match, actor: string | undefined, forms: ReadonlyMap<string, Found>): string | undefined {
  if (actor === 'partner') return 'partner_violence';
  if (act.value === 'forbids') return actor === 'family' || isStrong(forms, 'honour_related') ? 'honour_related' : undefined;
  if (act.value === 'controls' && [...forms.values()].some((form) => form.strong > 0)) return undefined;
  if (act.value === 'controls') return actor === undefined ? 'partner_violence' : actor === 'other' ? 'other' : undefined;
  if (act.value === 'threatens' && isStrong(forms, 'sextortion')) return undefined;
  return [...forms.values()].some((form) => form.strong > 0) ? undefined : 'other';
}

/** Blows, threats and control: violence in a relation when a partner does it, other exposure when somebody else does. */
export function formsOfActs(situation: Situation, forms: ReadonlyMap<string, Found>): { value: string; match: Match }[] {
  const found: { value: string; match: Match }[] = [];
  const acts = situation.of('cue.act');
  // "Om pappa får veta dödar han mig": the condition is part of the threat.
  const ifKnown = acts.filter((act) => act.value === 'threatIf' && situation.isStatement(act) && !situation.isAsked(act));
  const first = ifKnown[0];
  if (first) found.push({ value: 'honour_related', match: first });
  for (const act of acts) {
    if (act.value === 'threatIf' || ifKnown.some((one) => one.sentence === act.sentence)) continue;
    if (!isFact(situation, act) || isDoneToAnother(situation, act)) continue;
    const value = formOf(act, actorOf(situation, act), forms);
    if (value && !found.some((one) => one.value === value)) found.push({ value, match: act });
  }
  return found;
}
