import type { Answer, Answers } from './form.ts';

/** A condition that was understood, or where it stops making sense. */
export type ParsedCondition =
  | { readonly ok: true; readonly fields: readonly string[]; holds(answers: Answers): boolean }
  /** `at` is the offset in the expression where it stops making sense. */
  | { readonly ok: false; readonly at: number };

type Value = string | number | boolean | readonly string[];
type Expression = (answers: Answers) => Value;
interface Token {
  readonly kind: 'field' | 'text' | 'number' | 'word' | 'sign';
  readonly text: string;
  readonly at: number;
}

/**
 * Conditions: the XLSForm expressions that say when a field is shown.
 * Understood: `${field} = 'code'`, `!=`, `<`, `<=`, `>`, `>=`, `selected(${field}, 'code')`, `not(...)`, `and`, `or`,
 * brackets, numbers, texts in quotes, `true()` and `false()`. A field that is not stated equals the empty text.
 */
export function parseCondition(source: string): ParsedCondition {
  const fields = new Set<string>();
  try {
    const parser = createParser(readTokens(source), source.length, fields);
    const expression = parser.parseAll();
    return { ok: true, fields: [...fields], holds: (answers) => isTrue(expression(answers)) };
  } catch (error) {
    if (error instanceof ConditionError) return { ok: false, at: error.at };
    throw error;
  }
}

class ConditionError extends Error {
  readonly at: number;
  constructor(at: number) {
    super('condition');
    this.at = at;
  }
}

function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|\$\{([^{}]+)\}|'([^']*)'|"([^"]*)"|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_-]*)|(!=|<=|>=|[=<>(),])/uy;
  for (let at = 0; at < source.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) throw new ConditionError(at);
    const [whole, field, single, double, number, word, sign] = match;
    if (field !== undefined) tokens.push({ kind: 'field', text: field.trim(), at });
    else if (single !== undefined || double !== undefined) tokens.push({ kind: 'text', text: single ?? double ?? '', at });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
    else if (whole.trim() !== '') throw new ConditionError(at);
  }
  return tokens;
}

function createParser(tokens: readonly Token[], end: number, fields: Set<string>) {
  let place = 0;
  const peek = () => tokens[place];
  const fail = (): never => {
    throw new ConditionError(peek()?.at ?? end);
  };
  const take = (text: string): boolean => {
    const token = peek();
    if (!token || token.text !== text || token.kind === 'text' || token.kind === 'field') return false;
    place++;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) fail();
  };

  const parseOr = (): Expression => {
    let left = parseAnd();
    while (take('or')) {
      const [first, second] = [left, parseAnd()];
      left = (answers) => isTrue(first(answers)) || isTrue(second(answers));
    }
    return left;
  };
  const parseAnd = (): Expression => {
    let left = parseComparison();
    while (take('and')) {
      const [first, second] = [left, parseComparison()];
      left = (answers) => isTrue(first(answers)) && isTrue(second(answers));
    }
    return left;
  };
  const parseComparison = (): Expression => {
    const left = parseValue();
    const sign = ['=', '!=', '<=', '>=', '<', '>'].find((candidate) => take(candidate));
    if (!sign) return left;
    const right = parseValue();
    return (answers) => compare(left(answers), right(answers), sign);
  };
  const parseValue = (): Expression => {
    const token = peek() ?? fail();
    if (take('(')) {
      const inner = parseOr();
      expect(')');
      return inner;
    }
    place++;
    if (token.kind === 'text') return () => token.text;
    if (token.kind === 'number') return () => Number(token.text);
    if (token.kind === 'field') {
      fields.add(token.text);
      return (answers) => textOrAnswer(answers[token.text] ?? null);
    }
    if (token.kind === 'word') return parseCall(token);
    place--;
    return fail();
  };
  const parseCall = (token: Token): Expression => {
    expect('(');
    if (token.text === 'true' || token.text === 'false') {
      expect(')');
      return () => token.text === 'true';
    }
    if (token.text === 'not') {
      const inner = parseOr();
      expect(')');
      return (answers) => !isTrue(inner(answers));
    }
    if (token.text !== 'selected') {
      place -= 2;
      return fail();
    }
    const chosen = parseValue();
    expect(',');
    const code = parseValue();
    expect(')');
    return (answers) => isSelected(chosen(answers), String(code(answers)));
  };

  return {
    parseAll(): Expression {
      const expression = parseOr();
      if (place < tokens.length) fail();
      return expression;
    },
  };
}

function textOrAnswer(answer: Answer): Value {
  return answer ?? '';
}

function isSelected(value: Value, code: string): boolean {
  return Array.isArray(value) ? value.includes(code) : String(value) === code;
}

function isTrue(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function compare(left: Value, right: Value, sign: string): boolean {
  if (sign === '=') return isSelected(left, String(right)) || isSelected(right, String(left));
  if (sign === '!=') return !(isSelected(left, String(right)) || isSelected(right, String(left)));
  if (left === '' || right === '') return false;
  // ISO dates compare as texts, numbers as numbers.
  const areNumbers = Number.isFinite(Number(left)) && Number.isFinite(Number(right));
  const [a, b] = areNumbers ? [Number(left), Number(right)] : [String(left), String(right)];
  if (sign === '<') return a < b;
  if (sign === '<=') return a <= b;
  return sign === '>' ? a > b : a >= b;
}
