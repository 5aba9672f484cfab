import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import type { Situation } from '../situation.ts';
import { formsOfActs } from './acts.ts';
import { readAge } from './age.ts';
import { isFact, isStrong, isTakenBack } from './facts.ts';

export { isFact, isStrong } from './facts.ts';

function addForm(forms: Map<string, Found>, value: string, evidence: readonly Evidence[]): void {
  const known = forms.get(value);
  if (known && known.strong > 0) return;
  const turn = evidence[0]!.turn;
  forms.set(value, {
    value,
    evidence: [...evidence, ...(known?.evidence ?? [])].slice(0, 3),
    strong: 1,
    weak: 0,
    firstTurn: turn,
    lastTurn: turn,
  });
}

/** "När jag var 14": the age at the time, for what the law says of it. */
function ageThen(situation: Situation): number {
  let youngest = Number.POSITIVE_INFINITY;
  for (const match of situation.of('cue.child')) {
    if (match.value !== 'earlier' || !isFact(situation, match) || !situation.isAboutExposed(match)) continue;
    for (let i = match.first; i <= match.last; i++) youngest = Math.min(youngest, situation.text.words[i]!.number ?? youngest);
  }
  return youngest;
}

/** The exposed person is under 18: by age, or by a school year below the last of gymnasiet. */
function isMinor(situation: Situation): boolean {
  const read = readAge(situation);
  if (read && read.age < 18) return true;
  if (read) return ageThen(situation) < 18;
  return (
    situation
      .of('age_band')
      .some(
        (match) => isFact(situation, match) && (match.value === 'under_13' || match.value === '13_15' || match.value === '16_17'),
      ) ||
    situation.of('cue.child').some((match) => isFact(situation, match) && match.value === 'child') ||
    ageThen(situation) < 18
  );
}

/** An adult who is not kin: by a word ("gubbe"), by a role beside what is sought, or by an age that is not the exposed person's. */
function findAdult(situation: Situation): Match | undefined {
  const read = readAge(situation);
  const youngest = Math.max(18, (read?.age ?? 14) + 3);
  return situation.of('cue.adult').find((match) => {
    if (!situation.isStatement(match) || situation.isNegated(match)) return false;
    if (match.value === 'word') return true;
    if (match.value === 'role') return situation.of('cue.seeks').some((cue) => cue.sentence === match.sentence);
    for (let i = match.first; i <= match.last; i++) {
      const { number } = situation.text.words[i]!;
      if (number !== null && number >= youngest && number <= 90) return true;
    }
    return false;
  });
}

/** A touch that is told of in the very words of an assault is no harassment beside it. */
function dropAbsorbed(situation: Situation, forms: Map<string, Found>): void {
  if (!isStrong(forms, 'sexual_assault') || !isStrong(forms, 'sexual_harassment')) return;
  const of = (value: string): Match[] =>
    situation.of('violence_forms').filter((match) => match.value === value && isFact(situation, match));
  const assaults = of('sexual_assault');
  const isAbsorbed = of('sexual_harassment').every((match) =>
    assaults.some((assault) => assault.first <= match.last && match.first <= assault.last),
  );
  if (isAbsorbed) forms.delete('sexual_harassment');
}

const ASKING = ['ask', 'beg', 'want', 'keep', 'fråg', 'tjat', 'vill', 'ber', 'bad'];

/** Pictures asked for by an adult who seeks contact are part of the grooming. */
function dropSought(situation: Situation, forms: Map<string, Found>): void {
  if (!isStrong(forms, 'grooming')) return;
  const isAsking = (match: Match): boolean =>
    situation.text.words.slice(match.first, match.last + 1).some((word) => ASKING.some((start) => word.folded.startsWith(start)));
  const matches = situation
    .of('violence_forms')
    .filter((match) => match.value === 'sexual_harassment' && isFact(situation, match));
  if (matches.length > 0 && matches.every((match) => isAsking(match))) forms.delete('sexual_harassment');
}

/** What an extortioner demands is no compensation. */
function dropDemanded(situation: Situation, forms: Map<string, Found>): void {
  if (!isStrong(forms, 'sextortion') || !isStrong(forms, 'compensation') || isStrong(forms, 'trafficking')) return;
  const extortion = new Set(
    [...situation.of('violence_forms').filter((match) => match.value === 'sextortion'), ...situation.of('cue.demanded')].map(
      (match) => match.sentence,
    ),
  );
  const payments = [
    ...situation.of('cue.traded'),
    ...situation.of('violence_forms').filter((match) => match.value === 'compensation'),
  ].filter((match) => isFact(situation, match));
  if (payments.every((match) => extortion.has(match.sentence))) forms.delete('compensation');
}

/**
 * Every form of exposure that is stated, and those that follow by the guidelines: what was given makes `compensation`;
 * an adult who seeks contact with a child for pictures, meetings or in exchange makes `grooming`; who arranges makes both.
 */
export function findForms(situation: Situation): Map<string, Found> {
  const forms = collect(situation, 'violence_forms', {
    from: 'statement',
    confirmed: true,
    only: (match) => !isTakenBack(situation, match),
  });
  dropAbsorbed(situation, forms);
  for (const { value, match } of formsOfActs(situation, forms)) addForm(forms, value, [situation.quote(match)]);
  const traded = situation.of('cue.traded').find((match) => isFact(situation, match));
  const given = situation
    .of('compensation')
    .find(
      (match) =>
        match.value !== 'none' &&
        isFact(situation, match) &&
        !situation.of('cue.demanded').some((cue) => cue.sentence === match.sentence),
    );
  if (traded) addForm(forms, 'compensation', [situation.quote(traded)]);
  const sextortion = forms.get('sextortion');
  if (
    given &&
    !forms.has('compensation') &&
    (!sextortion || situation.of('cue.gives').some((cue) => cue.sentence === given.sentence)) &&
    situation.of('cue.gives').some((cue) => cue.turn === given.turn && isFact(situation, cue))
  )
    addForm(forms, 'compensation', [situation.quote(given)]);
  if (isStrong(forms, 'trafficking') && !isStrong(forms, 'compensation'))
    addForm(forms, 'compensation', forms.get('trafficking')!.evidence);
  dropDemanded(situation, forms);
  const isChild = (readAge(situation)?.age ?? 99) < 15 || ageThen(situation) < 15;
  const sex = isChild ? situation.of('cue.sex').find((match) => isFact(situation, match)) : undefined;
  if (sex) addForm(forms, 'sexual_assault', [situation.quote(sex)]);
  const isPaidSite = isStrong(forms, 'compensation') && situation.text.words.some((word) => word.folded.startsWith('sugar'));
  if (isMinor(situation) && !isPaidSite) {
    const adult = findAdult(situation);
    const seeks = situation.of('cue.seeks').find((match) => isFact(situation, match));
    if (adult && (isStrong(forms, 'compensation') || seeks))
      addForm(forms, 'grooming', [situation.quote(adult), ...(seeks ? [situation.quote(seeks)] : [])]);
    dropSought(situation, forms);
  }
  return forms;
}
