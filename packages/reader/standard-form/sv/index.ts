import type { RuleFile } from '../../rules/rule-set.ts';
import { adviceGiven } from './advice.ts';
import { answers, asks } from './asks.ts';
import { knows, knowsNot, notReal, orders, persons, plan, seeksAdvice, supporterDid, takesUp, unsure } from './cues.ts';
import { adult, child, gives, seeks, sexToldOf, traded } from './exposure-cues.ts';
import { selfHarm, suicidalThoughts } from './feelings.ts';
import { concernReport, policeReport, toldAnyone, workplace } from './knows.ts';
import { need } from './need.ts';
import { ongoing } from './ongoing.ts';
import { beside, reactions, referral } from './referral.ts';
import { schoolYears } from './school-years.ts';
import { settingCues } from './setting.ts';
import { supportGiven } from './support.ts';
import { immediateDanger } from './time.ts';
import { violenceForms } from './violence-forms.ts';
import { actors, acts, violenceWords } from './violence-words.ts';
import { wellbeing } from './wellbeing.ts';
import { compensation, demanded, perpetrator, platform } from './what.ts';
import { callerRole, contactRole, firstContact, gender } from './who.ts';

export { classes } from './classes.ts';

export const files: readonly RuleFile[] = [
  adult,
  child,
  gives,
  seeks,
  sexToldOf,
  traded,
  beside,
  answers,
  asks,
  callerRole,
  compensation,
  concernReport,
  contactRole,
  demanded,
  firstContact,
  gender,
  immediateDanger,
  knows,
  knowsNot,
  need,
  notReal,
  orders,
  ongoing,
  perpetrator,
  persons,
  plan,
  platform,
  policeReport,
  reactions,
  referral,
  schoolYears,
  seeksAdvice,
  selfHarm,
  settingCues,
  suicidalThoughts,
  supporterDid,
  supportGiven,
  adviceGiven,
  takesUp,
  toldAnyone,
  unsure,
  violenceForms,
  violenceWords,
  acts,
  actors,
  wellbeing,
  workplace,
];
export { people } from './people.ts';
