import type { ReactElement } from 'react';
import type { TodaysPaths } from '#shared/health.ts';
import styles from './health.module.css';

/** How much of today went over the LAN. Decoration: the words beside it say the same. */
export function PathShare({ today }: { readonly today: TodaysPaths }): ReactElement | null {
  const { lan, cloud } = today;
  if (lan + cloud === 0) return null;
  const share = (100 * lan) / (lan + cloud);
  return (
    <svg className={styles.share} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.cloudPart} width={100} height={1} />
      <rect className={styles.lanPart} width={share} height={1} />
    </svg>
  );
}
