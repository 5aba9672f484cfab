/**
 * Age band: the age group that follows from an age, for forms that ask for both.
 * Read from the option codes: `under_13`, `13_15`, `over_25`. Pure; a form without such codes gets no help.
 */
import { type Field, type Form, findField } from '@varsam/forms';

function holds(code: string, age: number): boolean {
  const under = /^under_(\d+)$/.exec(code);
  if (under) return age < Number(under[1]);
  const over = /^over_(\d+)$/.exec(code);
  if (over) return age > Number(over[1]);
  const between = /^(\d+)_(\d+)$/.exec(code);
  return between !== null && age >= Number(between[1]) && age <= Number(between[2]);
}

export interface FollowingBand {
  readonly field: Field;
  readonly value: string;
}

/** The band that an age gives, when the form has an `age` and an `age_band`. */
export function bandFollowing(form: Form, field: string, value: unknown): FollowingBand | null {
  if (field !== 'age' || typeof value !== 'number') return null;
  const band = findField(form, 'age_band');
  const option = band?.options?.find((each) => holds(each.value, value));
  return band && option ? { field: band, value: option.value } : null;
}
