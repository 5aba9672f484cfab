import { parseCondition } from './condition.ts';
import { type Answer, type Answers, answerableFields, type Field, type Form, findField } from './form.ts';

export type AnswerRule = 'answer.wrongType' | 'answer.unknownOption' | 'answer.badDate' | 'answer.tooLong' | 'answer.missing';

/** Names the field and the rule, never the value. */
export interface AnswerProblem {
  readonly field: string;
  readonly rule: AnswerRule;
}

const longestText = 4000;

/** Does the answer fit the field? `null` always fits: not stated. */
export function checkAnswer(field: Field, answer: unknown): AnswerRule | null {
  if (answer === null) return null;
  switch (field.type) {
    case 'select_one':
      return typeof answer !== 'string' ? 'answer.wrongType' : hasOption(field, answer) ? null : 'answer.unknownOption';
    case 'select_multiple':
      if (!Array.isArray(answer) || answer.length === 0 || answer.some((code) => typeof code !== 'string'))
        return 'answer.wrongType';
      return answer.every((code) => hasOption(field, code)) && new Set(answer).size === answer.length
        ? null
        : 'answer.unknownOption';
    case 'integer':
      return Number.isSafeInteger(answer) ? null : 'answer.wrongType';
    case 'date':
      return typeof answer !== 'string' ? 'answer.wrongType' : isCalendarDay(answer) ? null : 'answer.badDate';
    case 'text':
      return typeof answer !== 'string' ? 'answer.wrongType' : answer.length > longestText ? 'answer.tooLong' : null;
    case 'note':
    case 'group':
      return 'answer.wrongType';
  }
}

/**
 * Is the field shown, given the other answers? A field without a condition always is.
 *
 * @example
 * isRelevant({ name: 'which', type: 'text', label: { en: 'Which?' }, relevant: "${platform} = 'other'" }, { platform: 'other' }) // => true
 */
export function isRelevant(field: Field, answers: Answers): boolean {
  if (field.relevant === undefined) return true;
  const condition = conditionOf(field.relevant);
  return condition.ok ? condition.holds(answers) : true;
}

const conditions = new Map<string, ReturnType<typeof parseCondition>>();

function conditionOf(source: string): ReturnType<typeof parseCondition> {
  const known = conditions.get(source);
  if (known) return known;
  const parsed = parseCondition(source);
  if (conditions.size > 2000) conditions.clear();
  conditions.set(source, parsed);
  return parsed;
}

/** Every problem in a set of answers. Answers to fields that are not shown are not looked at. */
export function checkAnswers(form: Form, answers: Answers): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  for (const field of answerableFields(form)) {
    if (!isRelevant(field, answers)) continue;
    const answer = answers[field.name] ?? null;
    const rule = checkAnswer(field, answer) ?? (field.required && answer === null ? 'answer.missing' : null);
    if (rule) problems.push({ field: field.name, rule });
  }
  return problems;
}

/** The answers as they are kept: fields the form knows and shows, lists in the order of the options, nothing empty. */
export function tidyAnswers(form: Form, answers: Answers): Answers {
  const tidy: Record<string, Answer> = {};
  for (const field of answerableFields(form)) {
    const answer = answers[field.name] ?? null;
    tidy[field.name] = isRelevant(field, answers) ? tidyAnswer(field, answer) : null;
  }
  return tidy;
}

function tidyAnswer(field: Field, answer: Answer): Answer {
  if (Array.isArray(answer)) {
    const chosen = (field.options ?? []).map((option) => option.value).filter((value) => answer.includes(value));
    return chosen.length > 0 ? chosen : null;
  }
  if (typeof answer === 'string') return answer.trim() === '' ? null : answer.trim();
  return answer;
}

/** Two answers are the same when they hold the same codes, in any order. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((code) => b.includes(code));
  return a === b;
}

/** Free text holds words; all other answers are codes, whole numbers and dates. */
export function holdsWords(form: Form, name: string): boolean {
  return findField(form, name)?.type === 'text';
}

function hasOption(field: Field, code: string): boolean {
  return field.options?.some((option) => option.value === code) ?? false;
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
