import type { ReactElement } from 'react';
import type { SetAsideSale } from '#shared/till.ts';
import { setAsideText } from '../copy/banners.ts';
import { useActions, useBusy, useFormat } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './banners.module.css';

export function SetAsideBanner({ sale }: { readonly sale: SetAsideSale }): ReactElement {
  const actions = useActions();
  const format = useFormat();
  const busy = useBusy('resume');
  return (
    <p className={styles.banner} data-tone={sale.standing === 'paid' ? 'ok' : 'wait'} role="status">
      <span>{setAsideText(sale, format(sale.amount))}</span>
      <Button
        tone="quiet"
        disabled={busy}
        aria-label={`Open sale ${sale.number}`}
        onClick={() => actions.resume(sale.saleId)}
      >
        Open it
      </Button>
    </p>
  );
}
