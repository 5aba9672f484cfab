/** What a form is: fields, options, conditions, versions, typed answers. Pure: no database, no network, no files, no clock. */
export {
  type AnswerProblem,
  type AnswerRule,
  checkAnswer,
  checkAnswers,
  holdsWords,
  isRelevant,
  isSameAnswer,
  tidyAnswers,
} from './answers.ts';
export { type ParsedCondition, parseCondition } from './condition.ts';
export {
  type Answer,
  type Answers,
  answerableFields,
  type Field,
  type FieldType,
  type Form,
  findField,
  type LanguageCode,
  type LocalisedText,
  type Option,
  textIn,
} from './form.ts';
export { type FormProblem, type FormRule, type ParsedForm, parseForm } from './parse-form.ts';
export { readStandardForm } from './standard-form.ts';
