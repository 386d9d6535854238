import type { ButtonHTMLAttributes, ReactElement } from 'react';
import styles from '../../parts/button.module.css';

interface SetupButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly tone?: 'primary' | 'plain' | 'danger';
}

/** The till's button, without the keys of the counter. */
export const SetupButton = ({ tone = 'plain', children, ...rest }: SetupButtonProps): ReactElement => (
  <button type="button" className={styles.button} data-tone={tone} data-size={48} {...rest}>
    <span className={styles.label}>{children}</span>
  </button>
);
