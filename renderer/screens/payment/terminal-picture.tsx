import type { ReactElement } from 'react';
import styles from './terminal-picture.module.css';

const KEYS = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ x: 34 + column * 12, y: 66 + row * 10 })),
);

/** A terminal, not a model: the name beside it says which one. The waves show where a card goes. */
export const TerminalPicture = ({ inviting }: { readonly inviting: boolean }): ReactElement => (
  <svg width="116" height="128" viewBox="-8 -10 116 132" fill="none" aria-hidden="true" focusable="false">
    <rect x="22" y="26" width="56" height="92" rx="10" className={styles.body} />
    <rect x="29" y="34" width="42" height="26" rx="4" className={styles.face} />
    {KEYS.map((key) => (
      <rect
        key={`${key.x} ${key.y}`}
        x={key.x}
        y={key.y}
        width="8"
        height="6"
        rx="2"
        className={styles.key}
      />
    ))}
    <rect x="34" y="100" width="32" height="8" rx="3" className={styles.enter} />
    {inviting && (
      <g className={styles.waves}>
        <path d="M40 20a14 14 0 0 1 20 0" />
        <path d="M34 13a23 23 0 0 1 32 0" />
        <path d="M28 6a32 32 0 0 1 44 0" />
      </g>
    )}
  </svg>
);
