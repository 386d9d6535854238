import type { ReactElement } from 'react';
import type { WordKey } from '#shared/words/catalogue.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './facts.module.css';

/** A small fact under a payment's sentence. */
export const Note = ({ says }: { readonly says: WordKey }): ReactElement => (
  <p className={styles.note}>{useSpeech().say(says)}</p>
);
