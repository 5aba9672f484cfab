import type { Field } from '@varsam/forms';
import type { FieldOutcome } from '../proposal.ts';
import type { ReadingFlag } from '../reading.ts';
import type { AnnotatedConversation } from '../text/annotate.ts';
import { collect } from './collect.ts';
import { age, ageBand } from './fields/age.ts';
import { county } from './fields/county.ts';
import { compensation, findPlatforms, setting, violenceForms } from './fields/exposure.ts';
import { findForms, isFact } from './fields/forms.ts';
import { gender } from './fields/gender.ts';
import { incidentDate } from './fields/incident-date.ts';
import { firstContact, report } from './fields/knows.ts';
import { nextStep } from './fields/next-step.ts';
import { ongoing } from './fields/ongoing.ts';
import { perpetrator } from './fields/perpetrator.ts';
import { contactRole, readRole } from './fields/role.ts';
import { need, referral, supportGiven } from './fields/support.ts';
import { toldAnyone } from './fields/told.ts';
import { yesOrNo } from './fields/yes-or-no.ts';
import { knowledgeOf } from './knowledge.ts';
import { answerSeveral, notStated } from './outcome.ts';
import { Situation } from './situation.ts';

export interface StandardReading {
  readonly outcomes: ReadonlyMap<string, FieldOutcome>;
  readonly flags: readonly ReadingFlag[];
}

const TYPES: Readonly<Record<string, string>> = {
  contact_role: 'select_one',
  first_contact: 'select_one',
  age: 'integer',
  age_band: 'select_one',
  gender: 'select_one',
  county: 'select_one',
  violence_forms: 'select_multiple',
  setting: 'select_one',
  platform: 'select_multiple',
  perpetrator_relation: 'select_one',
  compensation: 'select_multiple',
  incident_date: 'date',
  ongoing: 'select_one',
  immediate_danger: 'select_one',
  told_anyone: 'select_multiple',
  police_report: 'select_one',
  concern_report: 'select_one',
  suicidal_thoughts: 'select_one',
  self_harm: 'select_one',
  wellbeing: 'select_multiple',
  need: 'select_multiple',
  support_given: 'select_multiple',
  referral: 'select_multiple',
  next_step: 'text',
};

/** Fields that the rule files know: by name and type, so that an edited form keeps its knowledge. */
export function knownFields(fields: readonly Field[]): Field[] {
  return fields.filter((field) => TYPES[field.name] === field.type);
}

/** Something told as having happened to the writer or to somebody named, not asked about in general. */
function tellsOwnStory(situation: Situation): boolean {
  const isAboutWork = (turn: number): boolean =>
    situation.of('cue.notReal').some((cue) => cue.turn === turn && cue.value !== 'takenBack');
  return [...situation.of('violence_forms'), ...situation.of('cue.act')].some(
    (match) =>
      isFact(situation, match) && !isAboutWork(match.turn) && (situation.role !== 'self' || situation.about(match) === 'first'),
  );
}

/** No support is sought: wrong address, school work, press, a test. */
function isOffTopic(situation: Situation, forms: ReadonlyMap<string, unknown>): boolean {
  const notReal = situation.of('cue.notReal').some((match) => match.value !== 'takenBack' && situation.isStatement(match));
  if (notReal && !tellsOwnStory(situation)) return true;
  if (forms.size > 0 || (!notReal && situation.role !== 'self')) return false;
  if (!notReal && situation.of('perpetrator_relation').some((match) => situation.isStatement(match) && !match.pattern.weak))
    return false;
  const cues = ['wellbeing', 'need', 'suicidal_thoughts', 'self_harm', 'immediate_danger', 'police_report', 'cue.act'];
  const isTold = cues.some((topic) =>
    situation.of(topic).some((match) => situation.isStatement(match) && !match.pattern.weak && !situation.isNegated(match)),
  );
  return !isTold && !situation.of('support_given').some((match) => match.value === 'validation' && situation.isSupport(match));
}

/** All fields of the cluster's form for one conversation. */
export function readStandardFields(text: AnnotatedConversation, fields: readonly Field[]): StandardReading {
  const knowledge = knowledgeOf(text.language);
  const situation = new Situation(text, knowledge.rules, knowledge.people);
  const role = readRole(situation);
  situation.role = role.role;
  const forms = findForms(situation);
  situation.hasExposure = forms.size > 0;
  const outcomes = new Map<string, FieldOutcome>();
  const isOff = isOffTopic(situation, forms);
  const platforms = forms.size > 0 ? findPlatforms(situation) : new Map();
  const read = (name: string, how: () => FieldOutcome): void => {
    if (fields.some((field) => field.name === name)) outcomes.set(name, isOff ? notStated : how());
  };
  read('contact_role', () => contactRole(situation, role));
  read('first_contact', () => firstContact(situation));
  read('age', () => age(situation));
  read('age_band', () => ageBand(situation));
  read('gender', () => gender(situation, role));
  read('county', () => county(situation));
  read('violence_forms', () => violenceForms(forms));
  read('setting', () => setting(situation, forms, platforms));
  read('platform', () => answerSeveral(platforms, 0.8));
  read('perpetrator_relation', () => perpetrator(situation, forms));
  read('compensation', () => compensation(situation, forms));
  read('incident_date', () => (forms.size > 0 ? incidentDate(situation) : notStated));
  read('ongoing', () => ongoing(situation, forms));
  read('immediate_danger', () =>
    yesOrNo(situation, {
      topic: 'immediate_danger',
      asks: ['safe'],
      dangerAsks: ['danger'],
      placeAsk: 'place',
      yesMeans: 'no',
      noMeans: null,
      onlyExposed: false,
    }),
  );
  read('told_anyone', () => (forms.size > 0 ? toldAnyone(situation, role, 'school') : notStated));
  read('police_report', () => report(situation, 'police_report', 'police'));
  read('concern_report', () => report(situation, 'concern_report', 'concern'));
  read('suicidal_thoughts', () =>
    yesOrNo(situation, {
      topic: 'suicidal_thoughts',
      asks: ['suicidal_thoughts'],
      yesMeans: 'yes',
      noMeans: 'no',
      onlyExposed: true,
    }),
  );
  read('self_harm', () =>
    yesOrNo(situation, { topic: 'self_harm', asks: ['self_harm'], yesMeans: 'yes', noMeans: 'no', onlyExposed: true }),
  );
  read('wellbeing', () =>
    answerSeveral(collect(situation, 'wellbeing', { from: 'statement', onlyExposed: true, confirmed: true }), 0.5),
  );
  read('need', () => need(situation, role));
  read('support_given', () => supportGiven(situation, role));
  read('referral', () => referral(situation));
  // What is announced is written down also when no support is sought: a journalist who will mail the press officer.
  if (fields.some((field) => field.name === 'next_step')) outcomes.set('next_step', nextStep(situation));
  return {
    outcomes,
    flags: [...(isOff ? (['offTopic'] as const) : []), ...(situation.hasOrders ? (['ordersToSystem'] as const) : [])],
  };
}
