import type { ReactElement } from 'react';
import { noticeKey, noticeText } from '../copy/certificates.ts';
import { useActions, useSpeech, useTill, useView } from '../store/till-context.ts';
import styles from './banners.module.css';
import { Button } from './button.tsx';

/** The certificate that ends first, of those that nobody has put off; what has ended cannot be put off. */
export function CertificateBanner(): ReactElement | null {
  const { putOff } = useActions();
  const speech = useSpeech();
  const later = useTill((state) => state.ui.putOff);
  const notice = useView((view) => view.certificates).find(
    (one) => one.threshold === 0 || !later.includes(noticeKey(one)),
  );
  if (notice === undefined) return null;
  const hasEnded = notice.threshold === 0;
  return (
    <p className={styles.banner} data-tone={hasEnded ? 'alarm' : 'wait'} role={hasEnded ? 'alert' : 'status'}>
      <span>{noticeText(notice, speech)}</span>
      {!hasEnded && (
        <Button tone="quiet" onClick={() => putOff(noticeKey(notice))}>
          {speech.say('banner.certificate.later')}
        </Button>
      )}
    </p>
  );
}
