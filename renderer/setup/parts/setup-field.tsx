import { useId, type ReactElement } from 'react';
import { Field, type FieldProps } from '../../parts/field.tsx';
import own from './setup-field.module.css';

interface SetupFieldProps extends Omit<FieldProps, 'children'> {
  readonly hint?: string;
}

/** One labelled line of text, and below it what it is good for. */
export function SetupField({ hint, ...field }: SetupFieldProps): ReactElement {
  const hintId = useId();
  if (hint === undefined) return <Field {...field} />;
  return (
    <Field {...field} aria-describedby={hintId}>
      <p id={hintId} className={own.hint}>
        {hint}
      </p>
    </Field>
  );
}
