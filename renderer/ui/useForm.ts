/**
 * A form: values being written, and what is wrong with them in words. Nothing is complained about before somebody has
 * tried to hand it in; then the first field that is wrong gets the caret.
 */
import { useRef, useState, type FormEvent, type RefObject } from 'react';

/** What is wrong, by field. */
export type Problems<Values> = Partial<Record<keyof Values, string>>;

type Form<Values> = {
  values: Values;
  set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** Empty until the form has been handed in once. */
  problems: Problems<Values>;
  ref: RefObject<HTMLFormElement | null>;
  onSubmit: (event: FormEvent) => void;
  reset: (values: Values) => void;
};

/** In: first values, a pure check, and what to do with values that hold. */
export function useForm<Values extends object>(
  first: Values,
  check: (values: Values) => Problems<Values>,
  submit: (values: Values) => void,
): Form<Values> {
  const [values, setValues] = useState(first);
  const [isTried, setIsTried] = useState(false);
  const ref = useRef<HTMLFormElement>(null);
  const problems = isTried ? check(values) : {};
  return {
    values,
    problems,
    ref,
    set: (name, value) => setValues((before) => ({ ...before, [name]: value })),
    onSubmit: (event) => {
      event.preventDefault();
      setIsTried(true);
      if (Object.keys(check(values)).length === 0) submit(values);
      // After the errors are drawn.
      else requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    },
    reset: (next) => {
      setValues(next);
      setIsTried(false);
    },
  };
}
