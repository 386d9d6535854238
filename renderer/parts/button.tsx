import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';
import type { KeyAction } from '../keyboard/key-map.ts';
import { useKeyMap } from '../keyboard/use-keys.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './button.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Height in pixels of the target. */
  readonly size?: 48 | 72 | 80;
  /** The action whose key does the same. */
  readonly hint?: KeyAction;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps): ReactElement {
  const { tone = 'plain', size = 48, hint, wide = false, children, ...rest } = props;
  const keys = useKeyMap();
  return (
    <button
      type="button"
      className={styles.button}
      data-tone={tone}
      data-size={size}
      data-wide={wide}
      aria-keyshortcuts={hint && keys[hint]}
      {...rest}
    >
      <span className={styles.label}>{children}</span>
      {hint !== undefined && <KeyHint action={hint} />}
    </button>
  );
}
