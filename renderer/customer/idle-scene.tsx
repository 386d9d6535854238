import type { ReactElement } from 'react';
import styles from './idle-scene.module.css';

interface IdleSceneProps {
  readonly shop: string;
  readonly message: string;
}

export const IdleScene = ({ shop, message }: IdleSceneProps): ReactElement => (
  <div className={styles.idle}>
    <span className={styles.mark} aria-hidden="true" />
    <h1 className={styles.shop}>{shop}</h1>
    <p className={styles.message}>{message}</p>
  </div>
);
