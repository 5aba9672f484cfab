import type { Form } from './form.ts';
import { parseForm } from './parse-form.ts';
import standardForm from './standard/contact-form.json' with { type: 'json' };

/** The cluster's standard form, shipped with the product. */
export function readStandardForm(): Form {
  const parsed = parseForm(standardForm);
  if (!parsed.ok)
    throw new Error(
      `the standard form is broken: ${parsed.problems.map((problem) => `${problem.field} ${problem.rule}`).join(', ')}`,
    );
  return parsed.form;
}
