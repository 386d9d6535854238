import { useId, type InputHTMLAttributes, type ReactElement, type Ref } from 'react';
import styles from '../../parts/field.module.css';
import own from './setup-field.module.css';

interface SetupFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> {
  readonly label: string;
  readonly hint?: string;
  readonly onText?: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One labelled line of text, and below it what it is good for. */
export function SetupField({ label, hint, onText, ...rest }: SetupFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onText?.(event.target.value)}
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={own.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
