/** From a record to what it adds to the statistics: only fields marked `share: "statistic"`, only option codes and small whole numbers. Pure. */
import { type Answers, answerableFields, type Form } from '@varsam/forms';

export interface CountedCell {
  readonly field: string;
  readonly value: string;
}

/** One cell per shared answer, and one for the record itself (field and value empty). */
export function countedCells(form: Form, answers: Answers): readonly CountedCell[] {
  const cells: CountedCell[] = [{ field: '', value: '' }];
  for (const field of answerableFields(form)) {
    const answer = answers[field.name] ?? null;
    if (field.share !== 'statistic' || answer === null || field.type === 'text' || field.type === 'date') continue;
    const values = typeof answer === 'object' ? answer : [String(answer)];
    for (const value of values) cells.push({ field: field.name, value });
  }
  return cells;
}
