import type { FieldOutcome } from '../../proposal.ts';
import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import { answer, answerSeveral, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { isFact, isStrong } from './forms.ts';

export function violenceForms(forms: ReadonlyMap<string, Found>): FieldOutcome {
  return answerSeveral(forms, 0.58);
}

const DIGITAL_FORMS = ['image_sharing', 'sextortion', 'grooming'];
const PHYSICAL_FORMS = ['sexual_assault', 'partner_violence', 'trafficking', 'honour_related'];

type SettingCue = (value: string) => Match | undefined;

/** Harassment in words or pictures that were sent, with no touch told of. */
function isSentHarassment(situation: Situation, cue: SettingCue): boolean {
  if (cue('touch')) return false;
  const harassments = situation
    .of('violence_forms')
    .filter((match) => match.value === 'sexual_harassment' && isFact(situation, match));
  const isSent = (match: Match): boolean =>
    situation
      .of('cue.setting')
      .some(
        (one) => (one.value === 'online' || one.value === 'sent' || one.value === 'contact') && one.sentence === match.sentence,
      ) || situation.of('platform').some((one) => one.sentence === match.sentence);
  return harassments.length > 0 && harassments.every(isSent);
}

/** What was told that took place in person. */
function physicalEvidence(situation: Situation, strong: readonly Found[], cue: SettingCue): Evidence | undefined {
  const physical = strong.find((one) => PHYSICAL_FORMS.includes(one.value));
  const met = cue('met');
  if (met) return situation.quote(met);
  if (physical) return physical.evidence[0];
  const harassment = strong.find((one) => one.value === 'sexual_harassment');
  return harassment && !isSentHarassment(situation, cue) ? harassment.evidence[0] : undefined;
}

/** What was told that took place on a screen. */
function digitalEvidence(
  situation: Situation,
  strong: readonly Found[],
  platforms: ReadonlyMap<string, Found>,
  cue: SettingCue,
  isPhysical: boolean,
): Evidence | undefined {
  const platform = [...platforms.values()][0];
  if (platform) return platform.evidence[0];
  const digital = strong.find((one) => DIGITAL_FORMS.includes(one.value));
  const contact = cue('contact');
  const online = cue('online');
  if (digital && online) return situation.quote(online);
  if (digital && !isPhysical) return digital.evidence[0];
  if (contact) return situation.quote(contact);
  const sent = online ?? cue('sent');
  return sent && !isPhysical ? situation.quote(sent) : undefined;
}

/** Online, offline or both, from what was told; nothing when neither is clear. */
export function setting(
  situation: Situation,
  forms: ReadonlyMap<string, Found>,
  platforms: ReadonlyMap<string, Found>,
): FieldOutcome {
  const strong = [...forms.values()].filter((one) => one.strong > 0);
  if (strong.length === 0) return notStated;
  const cue: SettingCue = (value) =>
    situation.of('cue.setting').find((match) => match.value === value && isFact(situation, match));
  const inPerson = physicalEvidence(situation, strong, cue);
  const shown = cue('shown');
  if (shown && platforms.size === 0 && !inPerson) return answer('offline', [situation.quote(shown)], 0.65);
  const onScreen = digitalEvidence(situation, strong, platforms, cue, inPerson !== undefined);
  if (onScreen && inPerson) return answer('both', [onScreen, inPerson], 0.68);
  if (onScreen) return answer('online', [onScreen], 0.85);
  if (inPerson) return answer('offline', [inPerson], 0.85);
  const offline = cue('offline');
  if (offline) return answer('offline', [situation.quote(offline)], 0.7);
  const any = strong.find((one) => ['other', 'compensation', 'sexual_harassment'].includes(one.value));
  return any ? answer('offline', [any.evidence[0]!], 0.6) : notStated;
}

export function findPlatforms(situation: Situation): Map<string, Found> {
  const found = collect(situation, 'platform', { from: 'statement', confirmed: true });
  for (const reply of situation.repliesTo('platform')) {
    if (reply.length > 12) continue;
    for (const match of situation.of('platform')) {
      if (match.turn !== reply.turn || found.has(match.value)) continue;
      found.set(match.value, {
        value: match.value,
        evidence: [situation.quote(match)],
        strong: 1,
        weak: 0,
        firstTurn: match.turn,
        lastTurn: match.turn,
      });
    }
  }
  return found;
}

/** What was offered or given. Money that the exposed person had to pay is none. */
export function compensation(situation: Situation, forms: ReadonlyMap<string, Found>): FieldOutcome {
  const isTraded = isStrong(forms, 'compensation') || isStrong(forms, 'trafficking');
  if (!isTraded) return notStated;
  const found = collect(situation, 'compensation', { from: 'statement', confirmed: true });
  const demanded = situation.of('cue.demanded');
  for (const [value] of found) {
    if (value === 'none') continue;
    const matches = situation.of('compensation').filter((match) => match.value === value);
    if (!forms.has('compensation') && matches.every((match) => demanded.some((cue) => cue.sentence === match.sentence)))
      found.delete(value);
  }
  if (found.size > 1) found.delete('none');
  return answerSeveral(found, 0.5);
}
