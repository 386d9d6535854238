import type { ReactElement } from 'react';
import { useSpeech } from '../store/till-context.ts';
import { Field, type FieldProps } from './field.tsx';

/** A PIN is shown as dots and never kept: the form forgets it with the answer. */
export function PinField(props: Omit<FieldProps, 'label'>): ReactElement {
  const { say } = useSpeech();
  return (
    <Field label={say('form.supervisorPin')} type="password" inputMode="numeric" maxLength={8} {...props} />
  );
}
