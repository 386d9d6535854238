import type { ReactElement } from 'react';
import type { SetAsideSale } from '#shared/till.ts';
import { setAsideText } from '../copy/banners.ts';
import { useActions, useBusy, useSpeech } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './banners.module.css';

export function SetAsideBanner({ sale }: { readonly sale: SetAsideSale }): ReactElement {
  const actions = useActions();
  const speech = useSpeech();
  const busy = useBusy('resume');
  return (
    <p className={styles.banner} data-tone={sale.standing === 'paid' ? 'ok' : 'wait'} role="status">
      <span>{setAsideText(sale, speech)}</span>
      <Button
        tone="quiet"
        disabled={busy}
        aria-label={speech.say('banner.setAside.openSale', { number: sale.number })}
        onClick={() => actions.resume(sale.saleId)}
      >
        {speech.say('banner.setAside.open')}
      </Button>
    </p>
  );
}
