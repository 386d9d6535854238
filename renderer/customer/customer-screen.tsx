import type { ReactElement } from 'react';
import type { CustomerScene, CustomerView } from '#shared/customer.ts';
import type { SaleId } from '#shared/ids.ts';
import type { Speech } from '#shared/words/speech.ts';
import { BasketScene } from './basket-scene.tsx';
import { IdleScene } from './idle-scene.tsx';
import { Statement } from './statement.tsx';
import { TipScene } from './tip-scene.tsx';
import styles from './customer-screen.module.css';

interface CustomerScreenProps {
  readonly view: CustomerView;
  readonly speech: Speech;
  /** The customer's touch; minor units, zero for no tip. */
  readonly chooseTip: (saleId: SaleId, tip: number) => void;
}

export function CustomerScreen({ view, speech, chooseTip }: CustomerScreenProps): ReactElement {
  const { scene, shop, training, revision } = view;
  return (
    <div className={styles.screen} data-training={training} data-revision={revision}>
      {scene.kind !== 'idle' && <header className={styles.bar}>{shop.name}</header>}
      <main className={styles.scene} data-scene={scene.kind} aria-live="polite">
        <Scene scene={scene} shop={shop.name} speech={speech} chooseTip={chooseTip} />
      </main>
      {training && (
        <footer className={styles.training}>
          <strong>{speech.say('customer.training')}</strong> {speech.say('customer.trainingNote')}
        </footer>
      )}
    </div>
  );
}

interface SceneProps extends Omit<CustomerScreenProps, 'view'> {
  readonly scene: CustomerScene;
  readonly shop: string;
}

function Scene({ scene, shop, speech, chooseTip }: SceneProps): ReactElement {
  switch (scene.kind) {
    case 'idle':
      return <IdleScene shop={shop} message={scene.message ?? speech.say('customer.welcome')} />;
    case 'basket':
      return <BasketScene basket={scene} speech={speech} />;
    case 'tip':
      return <TipScene question={scene} speech={speech} choose={chooseTip} />;
    default:
      return <Statement scene={scene} speech={speech} />;
  }
}
