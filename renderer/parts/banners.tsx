import type { ReactElement } from 'react';
import { bootText, catalogueText, journalText } from '../copy/banners.ts';
import { useSpeech, useView } from '../store/till-context.ts';
import { ShiftBanner } from './shift-banner.tsx';
import { PrintingBanner } from './printing-banner.tsx';
import { CertificateBanner } from './certificate-banner.tsx';
import { LostKeysBanner } from './lost-keys-banner.tsx';
import { UpdateBanner } from './update-banner.tsx';
import { SetAsideBanner } from './set-aside-banner.tsx';
import styles from './banners.module.css';

export function Banners(): ReactElement {
  const speech = useSpeech();
  const boot = bootText(
    useView((view) => view.boot),
    speech,
  );
  const journal = journalText(
    useView((view) => view.journal),
    speech,
  );
  const catalogue = catalogueText(
    useView((view) => view.catalogue.problem),
    speech,
  );
  const tabs = useView((view) => view.authorizations);
  const setAside = useView((view) => view.setAside).filter(
    ({ saleId }) => !tabs.some((tab) => tab.saleId === saleId),
  );
  return (
    <div className={styles.stack}>
      {journal !== null && (
        <p className={styles.banner} data-tone="alarm" role="alert">
          {journal}
        </p>
      )}
      {boot !== null && (
        <p className={styles.banner} data-tone="wait" role="status">
          {boot}
        </p>
      )}
      {catalogue !== null && (
        <p className={styles.banner} data-tone="wait" role="status">
          {catalogue}
        </p>
      )}
      <ShiftBanner />
      <PrintingBanner />
      <LostKeysBanner />
      <CertificateBanner />
      <UpdateBanner />
      {setAside.map((sale) => (
        <SetAsideBanner key={sale.saleId} sale={sale} />
      ))}
    </div>
  );
}
