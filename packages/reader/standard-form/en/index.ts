import type { RuleFile } from '../../rules/rule-set.ts';
import { answers, asks } from './asks.ts';
import { selfHarm, suicidalThoughts, wellbeing } from './feelings.ts';
import { concernReport, policeReport, toldAnyone } from './knows.ts';
import { need } from './need.ts';
import { settingCues } from './setting.ts';
import { reactions, referral, supportGiven } from './support.ts';
import { immediateDanger, ongoing } from './time.ts';
import { violenceForms } from './violence-forms.ts';
import { compensation, demanded, perpetrator, platform } from './what.ts';
import { contactRole, firstContact, gender } from './who.ts';

export { classes } from './classes.ts';
export { people } from './people.ts';

export const files: readonly RuleFile[] = [
  answers, asks, compensation, concernReport, contactRole, demanded, firstContact, gender, immediateDanger, need, ongoing, perpetrator, platform,
  policeReport, reactions, referral, selfHarm, settingCues, suicidalThoughts, supportGiven, toldAnyone, violenceForms, wellbeing,
];
