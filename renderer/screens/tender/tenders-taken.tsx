import type { ReactElement } from 'react';
import type { TenderView } from '#shared/sale.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { useSpeech } from '../../store/till-context.ts';
import { DetailsButton } from '../flight/details-button.tsx';
import styles from './tender-screen.module.css';

export function TendersTaken({ tenders }: { readonly tenders: readonly TenderView[] }): ReactElement | null {
  const speech = useSpeech();
  const { say } = speech;
  if (tenders.length === 0) return null;
  return (
    <section aria-label={say('tender.taken')}>
      <h2 className={styles.heading}>{say('tender.soFar')}</h2>
      <ul className={styles.taken}>
        {tenders.map((tender) => {
          const { name, amount } = tenderTaken(tender, speech);
          return (
            <li key={tender.id}>
              <span className={styles.what}>{name}</span>
              {tender.kind === 'card' && <DetailsButton tenderId={tender.id} />}
              <span>{amount === null ? say('tender.notCharged') : speech.amount(amount)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
