import type { CustomerScene } from '#shared/customer.ts';
import { isZero, type Money } from '#shared/money.ts';
import type { IconName } from '../parts/icon.tsx';
import type { Speech } from '#shared/words/speech.ts';

/** Scenes of one sentence: all that ask nothing of the customer but to read. */
export type Told = Exclude<CustomerScene, { kind: 'idle' | 'basket' | 'tip' }>;

export interface CustomerSaid {
  readonly tone: 'calm' | 'ok' | 'wait';
  readonly picture: IconName | 'terminal';
  readonly headline: string;
  readonly hint: string | null;
  /** The one figure in large type, with a word above it when it is not the amount to pay. */
  readonly figure: { readonly label: string | null; readonly amount: Money } | null;
}

/** One branch for each scene. Never alarming: what went wrong is for the cashier to say. */
export function customerSaid(scene: Told, { say, price }: Speech): CustomerSaid {
  switch (scene.kind) {
    case 'moment':
      return calm('clock', say('customer.moment'), null, scene.amount);
    case 'presentCard': {
      const tip = isZero(scene.tip)
        ? say('customer.presentHint')
        : say('customer.presentTip', { tip: price(scene.tip) });
      return calm('terminal', say('customer.present'), tip, scene.amount);
    }
    case 'processing':
      return calm('clock', say('customer.processing'), say('customer.processingHint'), scene.amount);
    case 'declined':
      return calm('card', say('customer.declined'), say('customer.declinedHint'), scene.due);
    case 'partial': {
      const hint = say('customer.partialHint', { paid: price(scene.paid) });
      const headline = say('customer.partial', { due: price(scene.due) });
      return { tone: 'wait', picture: 'part', headline, hint, figure: null };
    }
    case 'checking': {
      const [headline, hint] = [say('customer.checking'), say('customer.checkingHint')];
      return { tone: 'wait', picture: 'clock', headline, hint, figure: null };
    }
    case 'held':
      return done(say('customer.held'), say('customer.heldHint', { amount: price(scene.amount) }));
    case 'thanks':
      return thanks(scene, { say, price });
    case 'givingBack':
      return returning(scene, { say, price });
  }
}

type Words = Pick<Speech, 'say' | 'price'>;
type SceneOf<K extends Told['kind']> = Extract<Told, { kind: K }>;

function thanks({ paid, tip, change }: SceneOf<'thanks'>, { say, price }: Words): CustomerSaid {
  const hint = isZero(tip)
    ? say('customer.thanksPaid', { paid: price(paid) })
    : say('customer.thanksTip', { paid: price(paid), tip: price(tip) });
  const figure = isZero(change) ? null : { label: say('customer.change'), amount: change };
  return { ...done(say('customer.thanks'), hint), figure };
}

function returning({ amount, hasGone }: SceneOf<'givingBack'>, { say, price }: Words): CustomerSaid {
  const values = { amount: price(amount) };
  return hasGone
    ? done(say('customer.givenBack', values), say('customer.givenBackHint'))
    : calm('clock', say('customer.givingBack', values), say('customer.givingBackHint'), null);
}

const calm = (
  picture: CustomerSaid['picture'],
  headline: string,
  hint: string | null,
  amount: Money | null,
): CustomerSaid => ({
  tone: 'calm',
  picture,
  headline,
  hint,
  figure: amount === null ? null : { label: null, amount },
});

const done = (headline: string, hint: string): CustomerSaid => ({
  tone: 'ok',
  picture: 'check',
  headline,
  hint,
  figure: null,
});
