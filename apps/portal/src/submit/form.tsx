import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt } from './field-path';
import type { Mistakes } from './report-check';
import type { Report } from './report';

/** What the fields of the form share. */
export interface Form {
  readonly report: Report;
  readonly set: (path: string, value: unknown) => void;
  readonly mistakes: Mistakes;
  /** What the api found wrong, by field, in its own words. */
  readonly refused: ReadonlyMap<string, string>;
  /** Whether the reporter has tried to go on: before that nothing is called wrong. */
  readonly isChecked: boolean;
}

const FormContext = createContext<Form | undefined>(undefined);

/** Gives a form to its fields. */
export const FormProvider = FormContext.Provider;

/** The form around a field. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('There is no form around this field.');
  return form;
}

/** One field: what it holds, how it changes, and what is wrong with it. */
export function useField<T = string>(path: string) {
  const { report, set, mistakes, refused, isChecked } = useForm();
  const say = useWords();
  const mistake = mistakes.get(path);
  const error = isChecked ? (mistake ? say(`mistake.${mistake}`) : refused.get(path)) : undefined;
  return { value: valueAt(report, path) as T, set: (value: T) => set(path, value), error, id: fieldId(path) };
}

/** The id of a field in the page. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The words of this area, by keys that are made of what is coded. */
export function useWords(): (key: string, options?: Readonly<Record<string, unknown>>) => string {
  const { t } = useTranslation('submit');
  return t as unknown as (key: string, options?: object) => string;
}
