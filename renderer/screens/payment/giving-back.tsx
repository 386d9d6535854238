import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { giveBackSaid } from '../../copy/give-back.ts';
import { cardWords } from '#shared/words/labels.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Elapsed } from '../../parts/elapsed.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Screen } from '../../parts/screen.tsx';
import type { GiveBack, GiveBackStage } from '../../store/give-back-in-focus.ts';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { DetailsButton } from '../flight/details-button.tsx';
import styles from './panel.module.css';
import facts from './facts.module.css';
import type { Tone } from './panel.tsx';

interface GivingBackProps {
  readonly sale: SaleView;
  readonly back: GiveBack;
}

const FACES: Readonly<Record<GiveBackStage, { readonly tone: Tone; readonly icon: IconName }>> = {
  sending: { tone: 'calm', icon: 'clock' },
  onItsWay: { tone: 'wait', icon: 'clock' },
  done: { tone: 'ok', icon: 'check' },
  unknown: { tone: 'wait', icon: 'clock' },
  needsAttention: { tone: 'alarm', icon: 'alarm' },
  failed: { tone: 'alarm', icon: 'refuse' },
  resolved: { tone: 'wait', icon: 'check' },
};

/** A card's money goes back before the sale is paid: progress, then proof, and nothing to press twice in between. */
export function GivingBack({ sale, back }: GivingBackProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { tender, stage } = back;
  const { tone, icon } = FACES[stage];
  const { headline, sentence } = giveBackSaid(back, speech);
  return (
    <Screen name="payment" label={say('pay.label')} className={styles.screen} data-tone={tone}>
      <section className={styles.panel} data-give-back={stage}>
        <div className={styles.picture}>
          <Icon name={icon} size={80} />
        </div>
        <h1 className={styles.headline}>{headline}</h1>
        <p className={styles.sentence}>{sentence}</p>
        <div className={styles.facts}>
          <Proof back={back} />
        </div>
        <div className={styles.actions}>
          <Ways sale={sale} back={back} />
        </div>
      </section>
      <footer className={styles.path}>
        <DetailsButton tenderId={tender.id} />
      </footer>
    </Screen>
  );
}

/** To which card, by whose word, since when. */
function Proof({ back: { tender, change, stage } }: Pick<GivingBackProps, 'back'>): ReactElement {
  const speech = useSpeech();
  const { payment } = tender;
  const isOpen = stage === 'sending' || stage === 'unknown' || stage === 'needsAttention';
  return (
    <>
      {'card' in payment && (
        <p className={facts.card}>{speech.say('back.card', { card: cardWords(payment.card, speech) })}</p>
      )}
      {change.approval !== null && (
        <p className={facts.note}>
          {speech.say('back.proof', { by: change.approval.by, moment: speech.moment(change.startedAt) })}
        </p>
      )}
      {isOpen && <Elapsed since={change.startedAt} />}
    </>
  );
}

function Ways({ sale, back }: GivingBackProps): ReactElement | null {
  switch (back.stage) {
    case 'sending':
      return null;
    case 'unknown':
    case 'needsAttention':
      return <AskAgain back={back} />;
    case 'failed':
      return <OnceMore sale={sale} back={back} />;
    case 'onItsWay':
    case 'done':
    case 'resolved':
      return <Afterwards sale={sale} back={back} />;
  }
}

function AskAgain({ back }: Pick<GivingBackProps, 'back'>): ReactElement {
  const actions = useActions();
  const asking = useBusy('check');
  const { say } = useSpeech();
  return (
    <Button tone="primary" size={72} disabled={asking} onClick={() => actions.checkGiveBack(back.change.id)}>
      {say(asking ? 'pay.asking' : 'pay.askAgain')}
    </Button>
  );
}

function OnceMore({ sale, back }: GivingBackProps): ReactElement {
  const actions = useActions();
  const busy = useBusy('giveBack');
  const { say } = useSpeech();
  return (
    <>
      <Button
        tone="primary"
        size={80}
        disabled={busy}
        onClick={() => actions.giveBackCard(sale, back.tender)}
      >
        {say('back.again')}
      </Button>
      <Button size={80} onClick={() => actions.leaveGiveBack(back)}>
        {say('back.goOn')}
      </Button>
    </>
  );
}

/** All of it back: the basket is free again. A part of it back: the rest is still to be paid. */
function Afterwards({ sale, back }: GivingBackProps): ReactElement {
  const actions = useActions();
  const busy = useBusy('void');
  const { say } = useSpeech();
  const go = (): void => actions.leaveGiveBack(back);
  useKeyActions({ pay: go, back: go });
  const isFree = sale.phase === 'open';
  return (
    <>
      <Button tone="primary" size={80} hint="pay" onClick={go}>
        {say(isFree ? 'back.keep' : 'back.goOn')}
      </Button>
      {isFree && (
        <Button size={80} disabled={busy} onClick={() => actions.giveUpSale(sale.id)}>
          {say('back.giveUp')}
        </Button>
      )}
    </>
  );
}
