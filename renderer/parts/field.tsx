import { useId, type InputHTMLAttributes, type ReactElement, type Ref } from 'react';
import { useSpeech } from '../store/till-context.ts';
import styles from './field.module.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> {
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One labelled line of text. The label stays when the line is filled. */
export function Field({ label, onText, ...rest }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        {...rest}
      />
    </div>
  );
}

/** A PIN is shown as dots and never kept: the form forgets it with the answer. */
export function PinField(props: Omit<FieldProps, 'label'>): ReactElement {
  const { say } = useSpeech();
  return (
    <Field label={say('form.supervisorPin')} type="password" inputMode="numeric" maxLength={8} {...props} />
  );
}
