import { statusOf } from './payment.ts';
import type { Device } from './device.ts';
import type { Exchange } from './exchange.ts';
import type { Session } from './session.ts';

/** What a listener hears of one payment, in this order; a card whose PIN is wanted is presented before it authorises. */
export type Step = 'sent' | 'prompting' | 'cardPresented' | 'authorising' | 'done';

/** Our reading of the event stream that VINR's reference names and does not describe. */
export interface ProgressEvent {
  readonly type: Step;
  /** A refund only reads the card again; `paymentId` is the refund's then. */
  readonly purpose: 'payment' | 'refund';
  readonly paymentId: string;
  readonly reference: string | null;
  readonly status: string;
}

/** Tells every step of every payment of a device from now on, as server-sent events. */
export function sendProgress(device: Device, exchange: Exchange): void {
  let unwatch = (): void => undefined;
  const send = exchange.stream(() => unwatch());
  const told = new Set<string>();
  unwatch = device.watch((session) => {
    const { paymentId, reference, refundOf } = session.order;
    const purpose = refundOf === undefined ? 'payment' : 'refund';
    for (const type of stepsOf(session)) {
      const once = `${paymentId} ${type}`;
      if (told.has(once)) continue;
      told.add(once);
      send({ type, purpose, paymentId, reference, status: statusOf(session) } satisfies ProgressEvent);
    }
    if (session.state === 'final') told.clear();
  });
}

function stepsOf(session: Session): readonly Step[] {
  switch (session.state) {
    case 'pending':
      return ['sent', 'prompting'];
    case 'processing':
      return session.pinTriesLeft === null ? ['cardPresented', 'authorising'] : ['cardPresented'];
    case 'final':
      return ['done'];
  }
}
