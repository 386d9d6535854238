import { useId, type InputHTMLAttributes, type ReactElement, type ReactNode, type Ref } from 'react';
import styles from './field.module.css';

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className'> {
  readonly label: string;
  readonly onText?: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  /** Below the line. */
  readonly children?: ReactNode;
}

/** One labelled line of text. The label stays when the line is filled. */
export function Field({ label, onText, children, ...rest }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText?.(event.target.value)}
        {...rest}
      />
      {children}
    </div>
  );
}
