import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './toggle.module.css';

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly size?: 48 | 72;
}

/** On or off: a box with room for its tick, so that nobody takes it for one of several. */
export const Toggle = ({ label, isOn, onPress, disabled = false, size = 48 }: ToggleProps): ReactElement => (
  <Button size={size} aria-pressed={isOn} disabled={disabled} onClick={onPress}>
    <span className={styles.toggle}>
      <span className={styles.box} aria-hidden="true">
        {isOn && <Icon name="check" size={18} />}
      </span>
      {label}
    </span>
  </Button>
);
