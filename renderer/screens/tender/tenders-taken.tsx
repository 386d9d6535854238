import type { ReactElement } from 'react';
import type { CashTenderView, SaleView, TenderView } from '#shared/sale.ts';
import { tenderTaken } from '../../copy/tenders.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { DetailsButton } from '../flight/details-button.tsx';
import styles from './tender-screen.module.css';

export function TendersTaken({ sale }: { readonly sale: SaleView }): ReactElement | null {
  const { say } = useSpeech();
  if (sale.tenders.length === 0) return null;
  return (
    <section aria-label={say('tender.taken')}>
      <h2 className={styles.heading}>{say('tender.soFar')}</h2>
      <ul className={styles.taken}>
        {sale.tenders.map((tender) => (
          <Taken key={tender.id} sale={sale} tender={tender} />
        ))}
      </ul>
    </section>
  );
}

interface TakenProps {
  readonly sale: SaleView;
  readonly tender: TenderView;
}

function Taken({ sale, tender }: TakenProps): ReactElement {
  const speech = useSpeech();
  const { name, amount } = tenderTaken(tender, speech);
  return (
    <li>
      <span className={styles.what}>
        {name}
        {isGiven(tender) && ` · ${speech.say('receipt.change')} ${speech.amount(tender.change)}`}
      </span>
      {tender.kind === 'card' && <DetailsButton tenderId={tender.id} />}
      <GiveBack sale={sale} tender={tender} name={name} />
      <span>{amount === null ? speech.say(nothingOf(tender)) : speech.amount(amount)}</span>
    </li>
  );
}

/** Whoever pays a share has their change at once, not at the end of the sale. */
const isGiven = (tender: TenderView): tender is CashTenderView =>
  tender.kind === 'cash' && !tender.returned && tender.change.amount > 0;

const nothingOf = (tender: TenderView) => (tender.kind === 'card' ? 'tender.notCharged' : 'tender.givenBack');

/** The customer leaves, or wants another way. */
function GiveBack({ sale, tender, name }: TakenProps & { readonly name: string }): ReactElement | null {
  const { say, amount } = useSpeech();
  const actions = useActions();
  const busy = useBusy('giveBack');
  const back = tender.kind === 'card' ? tender.refundable : tender.amount;
  if (back.amount === 0 || (tender.kind !== 'card' && tender.returned)) return null;
  const give = (): void => {
    if (tender.kind === 'card') actions.giveBackCard(sale, tender);
    else actions.giveBackTender(sale.id, tender.id);
  };
  return (
    <Button
      tone="quiet"
      disabled={busy}
      aria-label={say('tender.giveBackOf', { amount: amount(back), name })}
      onClick={give}
    >
      {say('tender.giveBack')}
    </Button>
  );
}
