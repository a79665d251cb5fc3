import type { FieldProblem, ProjectProperty } from '../../domain/record/projectRules';
import type { Speech } from '../../loc/speech';
import { problemText, untoldHint } from '../record/problemText';
import type { RecordForm } from '../record/useEditing';

/** The state of the form on a measure. */
export type MeasureFormState = RecordForm<'projects', FieldProblem>;

/** What is wrong with a field of a measure; undefined where nothing is. */
export function errorAt(
  form: MeasureFormState,
  name: ProjectProperty,
  { measure, dates, record }: Speech['strings'],
): string | undefined {
  return problemText(form, name, { ...measure.problems, ...dates.quarterProblems, ...dates.problems }, record);
}

/** Label and error of a field; a value that is an example says so until somebody changes it. */
export function fieldProps(
  form: MeasureFormState,
  name: ProjectProperty,
  strings: Speech['strings'],
): { readonly label: string; readonly errorMessage: string | undefined; readonly description: string | undefined } {
  const isExample = form.before.exampleFields.includes(name);
  return {
    label: isExample ? `${strings.measure.fields[name]} (${strings.record.example})` : strings.measure.fields[name],
    errorMessage: errorAt(form, name, strings),
    description: untoldHint(form, name, strings),
  };
}
