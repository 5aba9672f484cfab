import type { Evidence } from '../../reading.ts';
import type { Match } from '../../rules/match.ts';
import { collect, type Found } from '../collect.ts';
import type { Situation } from '../situation.ts';
import { readAge } from './age.ts';

/** A statement of fact: said, not asked, not supposed, not denied. */
export function isFact(situation: Situation, match: Match): boolean {
  return (
    situation.isStatement(match) && !situation.isAsked(match) && !situation.isHypothetical(match) && !situation.isNegated(match)
  );
}

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

/** The exposed person is under 18: by age, or by a school year below the last of gymnasiet. */
function isMinor(situation: Situation): boolean {
  const read = readAge(situation);
  if (read) return read.age < 18;
  return (
    situation
      .of('age_band')
      .some(
        (match) => isFact(situation, match) && (match.value === 'under_13' || match.value === '13_15' || match.value === '16_17'),
      ) || situation.of('cue.child').some((match) => isFact(situation, match))
  );
}

/** An adult who is not kin: by a word ("gubbe") or by an age that is not the exposed person's. */
function findAdult(situation: Situation): Match | undefined {
  const read = readAge(situation);
  const youngest = Math.max(18, (read?.age ?? 14) + 3);
  return situation.of('cue.adult').find((match) => {
    if (!situation.isStatement(match) || situation.isNegated(match)) return false;
    if (match.value === 'word') return true;
    for (let i = match.first; i <= match.last; i++) {
      const { number } = situation.text.words[i]!;
      if (number !== null && number >= youngest && number <= 90) return true;
    }
    return false;
  });
}

/**
 * Every form of exposure that is stated, and those that follow by the guidelines: what was given makes `compensation`;
 * an adult who seeks contact with a child for pictures, meetings or in exchange makes `grooming`; who arranges makes both.
 */
export function findForms(situation: Situation): Map<string, Found> {
  const forms = collect(situation, 'violence_forms', { from: 'statement', confirmed: true });
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
  if (isMinor(situation)) {
    const adult = findAdult(situation);
    const seeks = situation.of('cue.seeks').find((match) => isFact(situation, match));
    if (adult && (isStrong(forms, 'compensation') || seeks))
      addForm(forms, 'grooming', [situation.quote(adult), ...(seeks ? [situation.quote(seeks)] : [])]);
  }
  return forms;
}

export function isStrong(forms: ReadonlyMap<string, Found>, value: string): boolean {
  return (forms.get(value)?.strong ?? 0) > 0;
}
