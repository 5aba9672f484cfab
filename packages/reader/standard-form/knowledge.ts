import type { ReadableLanguage } from '@varsam/language';
import type { PersonWords } from '../rules/context.ts';
import { compileRules, type RuleSet } from '../rules/rule-set.ts';
import * as english from './en/index.ts';
import * as swedish from './sv/index.ts';

/** The rules and person words of one language, compiled once. */
export interface Knowledge {
  readonly rules: RuleSet;
  readonly people: PersonWords;
}

const compiled = new Map<ReadableLanguage, Knowledge>();

export function knowledgeOf(language: ReadableLanguage): Knowledge {
  const known = compiled.get(language);
  if (known) return known;
  const source = language === 'en' ? english : swedish;
  const knowledge: Knowledge = { rules: compileRules(source.files, source.classes, language), people: source.people };
  compiled.set(language, knowledge);
  return knowledge;
}
