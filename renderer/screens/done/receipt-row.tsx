import type { ReactElement } from 'react';
import styles from './receipt.module.css';

interface ReceiptRowProps {
  readonly name: string;
  readonly figure: string;
  readonly strong?: boolean;
}

export const ReceiptRow = ({ name, figure, strong = false }: ReceiptRowProps): ReactElement => (
  <li className={styles.row} data-strong={strong}>
    <span>{name}</span>
    <span>{figure}</span>
  </li>
);
