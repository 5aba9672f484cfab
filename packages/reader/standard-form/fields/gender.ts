import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import type { RoleReading } from './role.ts';

const FEMALE_PRONOUNS = new Set(['hon', 'henne', 'hennes', 'she', 'her', 'hers', 'shes', 'shed']);
const MALE_PRONOUNS = new Set(['han', 'honom', 'hans', 'he', 'him', 'his', 'hes', 'hed']);
const FIRST = new Set(['jag', 'ja', 'jg', 'im', 'i', 'am', 'är', 'som', 'e']);

/** Words for kin name somebody else when the writer is the exposed person. */
const KIN = new Set(
  'dotter dottern syster lillasyster storasyster syrra syrran systern tvillingsyster flickvän bror lillebror storebror brorsa brorsan son sonen pojkvän kusin daughter sister niece girlfriend sis son brother nephew boyfriend bro brorson systerson väninna tjejkompis killkompis'.split(
    ' ',
  ),
);

const SKIPPED = new Set(
  'en a an ung young ju bara typ liten vanlig helt years year yr yrs yo old år årig åriga årige åring gammal y och and just asså alltså faktiskt ganska teenage tonårig straight gay cis trans bög lesbisk bi hetero då nu svensk rätt själv also också btw'.split(
    ' ',
  ),
);
const AFTER_OWN = new Set('här född from från som btw iaf o och om fyller years here born'.split(' '));

/** "jag är ju en 15-årig tjej", "jag är 20 och kvinna", "im a 15 yr old girl", "som kille är det svårt", "tjej född 2009 här". */
function saysOfSelf(situation: Situation, match: Match): boolean {
  const { words } = situation.text;
  const at = (distance: number): string => {
    const other = words[match.first + distance];
    return other && other.sentence === match.sentence ? other.folded : '';
  };
  const next = words[match.last + 1]?.sentence === match.sentence ? words[match.last + 1]!.folded : '';
  const turn = situation.turn(match.turn);
  if (at(-1) === '') {
    const opens = match.first - turn.firstWord <= 3 && (next === '' || AFTER_OWN.has(next));
    const afterAge = match.first > turn.firstWord && words[match.first - 1]!.number !== null;
    return (opens || afterAge) && (next === '' || AFTER_OWN.has(next));
  }
  if (
    (at(-1) === 'som' || (at(-1) === 'a' && at(-2) === 'as')) &&
    ['är', 'så', 'känns', 'får', 'its', 'it', 'vågar'].includes(next)
  )
    return true;
  for (let distance = -1; distance >= -7; distance--) {
    const folded = at(distance);
    if (folded === '') return false;
    if (folded === 'im') return true;
    if (['är', 'e', 'ä', 'am'].includes(folded))
      return (
        ['jag', 'ja', 'jg', 'i'].includes(at(distance - 1)) ||
        (['jag', 'ja', 'jg'].includes(at(distance + 1)) && at(distance - 1) !== 'vem')
      );
    if (!SKIPPED.has(folded) && words[match.first + distance]!.number === null && folded !== 'jag') return false;
  }
  return false;
}

/** "jag är tjej", "tjej 15", "15-årig tjej": a gender word that the writer uses of themselves. */
function isOwn(situation: Situation, match: Match): boolean {
  const { words } = situation.text;
  const turn = situation.turn(match.turn);
  const said = words[match.first]!.folded;
  if (KIN.has(said)) return false;
  if (said === 'varken' || said === 'ingetdera' || said === 'neither')
    return situation.reply(match.turn)?.topics.has('gender') ?? false;
  if (match.pattern.elements.length > 1 && match.pattern.elements[0]!.isNumber === false && said.length > 1) return true;
  if (match.pattern.elements.length > 1)
    return (
      match.first - turn.firstWord <= 2 || words[match.first - 1]?.folded === 'är' || words[match.first - 1]?.folded === 'im'
    );
  if (said.startsWith('trans') || match.value === 'non_binary') return true;
  const before = [1, 2, 3]
    .map((distance) => words[match.first - distance])
    .filter((word) => word && word.turn === match.turn && word.sentence === match.sentence);
  const after = words[match.last + 1];
  const hasAge =
    (before[0]?.number ?? null) !== null ||
    before[0]?.folded.startsWith('årig') ||
    ((after?.number ?? null) !== null && after!.turn === match.turn && after!.clause === words[match.first]!.clause) ||
    (after?.folded === 'på' && (words[match.last + 2]?.number ?? null) !== null);
  const saysI =
    before.some((word) => word!.folded === 'jag' || word!.folded === 'im' || word!.folded === 'ja') &&
    before.slice(0, 2).some((word) => FIRST.has(word!.folded));
  if (saysOfSelf(situation, match)) return true;
  const isArticle =
    before[0]?.folded === 'en' || before[0]?.folded === 'a' || before[0]?.folded === 'min' || before[0]?.folded === 'my';
  if (saysI)
    return !before.some(
      (word) => word!.folded === 'min' || word!.folded === 'my' || word!.folded === 'med' || word!.folded === 'with',
    );
  if (situation.reply(match.turn)?.topics.has('gender')) return true;
  if (hasAge && (before.length === 0 || !isArticle)) return match.first - turn.firstWord <= 6 || situation.text.isNotes;
  return situation.text.isNotes && match.turn <= 1 && match.first - turn.firstWord <= 8;
}

function pronounLean(
  situation: Situation,
  wanted: (turn: number) => boolean,
  from = 0,
): { female: number; male: number; firstFemale: number; firstMale: number } {
  const lean = { female: 0, male: 0, firstFemale: -1, firstMale: -1 };
  for (let i = from; i < situation.text.words.length; i++) {
    const word = situation.text.words[i]!;
    if (!wanted(word.turn)) continue;
    if (FEMALE_PRONOUNS.has(word.folded)) {
      lean.female++;
      if (lean.firstFemale < 0) lean.firstFemale = i;
    } else if (MALE_PRONOUNS.has(word.folded)) {
      lean.male++;
      if (lean.firstMale < 0) lean.firstMale = i;
    }
  }
  return lean;
}

function ownGender(situation: Situation): FieldOutcome {
  const own = situation
    .of('gender')
    .filter((match) => situation.isStatement(match) && !situation.isNegated(match) && isOwn(situation, match));
  // Notes present the caller first; in a chat the last word counts.
  const last = situation.text.isNotes ? own[0] : own[own.length - 1];
  if (last) return answer(last.value, [situation.quote(last)], 0.92);
  if (!situation.text.isNotes) return notStated;
  const lean = pronounLean(situation, () => true);
  // The caller is the person the notes speak of first and mostly.
  if (lean.firstFemale >= 0 && (lean.firstMale < 0 || lean.firstFemale < lean.firstMale) && lean.female >= lean.male)
    return answer('female', [situation.quoteWords(lean.firstFemale, lean.firstFemale)], 0.85);
  if (lean.firstMale >= 0 && (lean.firstFemale < 0 || lean.firstMale < lean.firstFemale) && lean.male > lean.female)
    return answer('male', [situation.quoteWords(lean.firstMale, lean.firstMale)], 0.8);
  return notStated;
}

const CHILDREN = new Set(
  'tjejerna flickorna pojkarna killarna flicka flickan pojke pojken girl boy dotter dottern son sonen daughter tjej tjejen'.split(
    ' ',
  ),
);

/** Stated, or carried by a word for the exposed person. A name, "kompisen" or "hen" carries nothing. */
export function gender(situation: Situation, role: RoleReading): FieldOutcome {
  if (role.role === 'self') return ownGender(situation);
  const cue = role.cue;
  const from = cue ? cue.first : 0;
  const trans = situation
    .of('gender')
    .find((match) => situation.isStatement(match) && situation.text.words[match.first]!.folded.startsWith('trans'));
  if (trans) return answer(trans.value, [situation.quote(trans)], 0.85);
  if (cue) {
    const sentence = situation.text.sentences[cue.sentence]!;
    const inCue = situation
      .of('gender')
      .find(
        (match) =>
          match.pattern.elements.length === 1 &&
          match.turn === cue.turn &&
          match.first >= Math.max(sentence.first, cue.first - 1) &&
          match.first <= cue.last + 4,
      );
    if (inCue) return answer(inCue.value, [situation.quote(inCue)], 0.92);
    const child = situation
      .of('gender')
      .find(
        (match) =>
          CHILDREN.has(situation.text.words[match.first]!.folded) &&
          situation.isStatement(match) &&
          match.first > cue.last &&
          match.first <= cue.last + 25,
      );
    if (
      child &&
      (role.role === 'professional' || situation.text.isNotes || (role.role === 'parent' && child.sentence === cue.sentence))
    )
      return answer(child.value, [situation.quote(child)], 0.88);
  }
  const asked = pronounLean(situation, (turn) => !situation.turn(turn).isStatement);
  const told = pronounLean(situation, (turn) => situation.turn(turn).isStatement, from);
  const female = told.female + 2 * asked.female;
  const male = told.male + 2 * asked.male;
  const isFemale =
    female > 0 &&
    (male === 0 ||
      asked.female > asked.male ||
      (asked.female === asked.male && told.firstFemale >= 0 && (told.firstMale < 0 || told.firstFemale < told.firstMale)));
  const isMale =
    !isFemale &&
    male > 0 &&
    (female === 0 ||
      asked.male > asked.female ||
      (told.firstMale >= 0 && (told.firstFemale < 0 || told.firstMale < told.firstFemale)));
  if (isFemale && told.firstFemale >= 0) return answer('female', [situation.quoteWords(told.firstFemale, told.firstFemale)], 0.8);
  if (isMale && told.firstMale >= 0) return answer('male', [situation.quoteWords(told.firstMale, told.firstMale)], 0.75);
  return notStated;
}
