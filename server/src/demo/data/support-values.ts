/** How the person is, who knows, what was asked for and what was given. */
import type { Answer } from '@varsam/forms';
import type { SeededNumbers } from './seeded-numbers.ts';
import type { Situation } from './situations.ts';

type Values = Record<string, Answer>;

export function drawState(numbers: SeededNumbers, situation: Situation, role: string): Values {
  const isExposed = situation.forms.length > 0;
  const isOngoing = (situation.ongoing ?? 0) > 0.4;
  const isHeavy = ['assault', 'family', 'honour', 'partner', 'paid'].includes(situation.key);
  const yesOrNo = (stated: number, yes: number) => (numbers.chance(stated) ? (numbers.chance(yes) ? 'yes' : 'no') : null);
  return {
    immediate_danger: isExposed ? yesOrNo(0.26, isOngoing && isHeavy ? 0.16 : 0.04) : null,
    told_anyone: isExposed && numbers.chance(0.7) ? drawTold(numbers, role) : null,
    police_report:
      isExposed && numbers.chance(0.56) ? numbers.pick({ made: 18, considering: 36, not_made: 22, not_wanted: 24 }) : null,
    concern_report:
      isExposed && numbers.chance(role === 'self' ? 0.1 : 0.4) ? numbers.pick({ made: 38, planned: 40, not_made: 22 }) : null,
    suicidal_thoughts: yesOrNo(0.2, isHeavy ? 0.42 : 0.25),
    self_harm: yesOrNo(0.14, isHeavy ? 0.5 : 0.34),
    wellbeing: numbers.chance(role === 'self' ? 0.82 : 0.58) ? drawWellbeing(numbers, isHeavy) : null,
  };
}

function drawTold(numbers: SeededNumbers, role: string): string[] {
  const own: Record<string, string> = { parent: 'parent', friend: 'friend', relative: 'relative', professional: 'school' };
  const first = own[role];
  if (!first && numbers.chance(0.36)) return ['nobody'];
  const others = numbers.several({
    friend: 0.42,
    parent: 0.3,
    partner: 0.07,
    relative: 0.09,
    school: 0.12,
    health_care: 0.08,
    social_services: 0.08,
    police: 0.13,
    other: 0.05,
  });
  return first ? [...new Set([first, ...(numbers.chance(0.4) ? others : [])])] : others;
}

function drawWellbeing(numbers: SeededNumbers, isHeavy: boolean): string[] {
  return numbers.several({
    anxiety: 0.5,
    shame_guilt: 0.36,
    low_mood: 0.34,
    fear: 0.3,
    sleep: 0.27,
    flashbacks: isHeavy ? 0.2 : 0.03,
    eating: 0.06,
    other: 0.2,
  });
}

export function drawHelp(numbers: SeededNumbers, situation: Situation, role: string, band: string): Values {
  const hasImages = ['imageThreat', 'imageSpread', 'imageThreatWave'].includes(situation.key);
  const isExposed = situation.forms.length > 0;
  return {
    need: numbers.chance(0.7) ? drawNeed(numbers, role, hasImages, isExposed) : null,
    support_given: numbers.chance(0.97) ? drawSupport(numbers, role, hasImages, isExposed) : null,
    referral: numbers.chance(0.72) ? drawReferral(numbers, band, isExposed) : null,
  };
}

function drawNeed(numbers: SeededNumbers, role: string, hasImages: boolean, isExposed: boolean): string[] {
  if (!isExposed) return numbers.several({ listen: 0.85, care_contact: 0.1, other: 0.15 });
  if (role !== 'self')
    return numbers.several({ support_someone: 0.86, police_contact: 0.2, rights_info: 0.16, image_removal: hasImages ? 0.3 : 0 });
  return numbers.several({
    listen: 0.44,
    rights_info: 0.24,
    image_removal: hasImages ? 0.5 : 0,
    tell_adult: 0.19,
    care_contact: 0.11,
    police_contact: 0.2,
    legal_advice: 0.05,
    safe_place: 0.05,
    other: 0.14,
  });
}

function drawSupport(numbers: SeededNumbers, role: string, hasImages: boolean, isExposed: boolean): string[] {
  if (!isExposed) return numbers.several({ validation: 0.66, coping: 0.5, other: 0.25 });
  return numbers.several({
    validation: 0.8,
    rights_info: 0.34,
    image_removal_help: hasImages ? 0.62 : 0.02,
    plan_tell_adult: 0.32,
    police_info: 0.34,
    safety_plan: 0.2,
    coping: 0.22,
    preserve_evidence: hasImages ? 0.5 : 0.14,
    online_safety: hasImages ? 0.55 : 0.12,
    concern_report_info: role === 'self' ? 0.06 : 0.3,
    advice_supporting: role === 'self' ? 0.01 : 0.76,
    other: 0.06,
  });
}

function drawReferral(numbers: SeededNumbers, band: string, isExposed: boolean): string[] {
  if (numbers.chance(0.06)) return ['none'];
  const isInSchool = band === 'under_13' || band === '13_15' || band === '16_17';
  return numbers.several({
    youth_clinic: band === 'under_13' ? 0.03 : 0.22,
    bup: isInSchool ? 0.14 : 0,
    primary_care: isInSchool ? 0.07 : 0.18,
    emergency: 0.03,
    school_health: isInSchool ? 0.34 : 0.02,
    social_services: isExposed ? 0.2 : 0.04,
    police: isExposed ? 0.3 : 0,
    shelter: isExposed ? 0.17 : 0.02,
    brottsofferjouren: isExposed ? 0.11 : 0,
    other_helpline: 0.16,
    regional_coordinator: isExposed ? 0.04 : 0,
    other: 0.04,
  });
}
