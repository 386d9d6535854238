import { AppFailure } from '#shared/app-error.ts';
import type { CustomerView } from '#shared/customer.ts';
import type { customerInputs } from '#shared/ipc/rooms/customer.ts';
import { money } from '#shared/money.ts';
import type { TipQuestions } from '../../display/tip-question.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface CustomerParts {
  readonly currency: string;
  readonly customerView: () => CustomerView;
  readonly tips: TipQuestions;
  /** Opens the customer's screen as a window; null where there is no screen. */
  readonly showCustomer: (() => void) | null;
}

export function customerHandlers(parts: CustomerParts): HandlersOf<keyof typeof customerInputs> {
  const { currency, tips } = parts;
  return {
    'customer.get': () => parts.customerView(),
    'customer.open': () => {
      if (parts.showCustomer === null) throw new AppFailure('display.none');
      parts.showCustomer();
      return null;
    },
    'customer.askTip': ({ saleId, choices }) => {
      tips.ask(
        saleId,
        choices.map(({ ratePpm, tip }) => ({ ratePpm, tip: money(tip, currency) })),
      );
      return null;
    },
    'customer.stopTip': () => {
      tips.stop();
      return null;
    },
    'customer.chooseTip': ({ saleId, tip }) => {
      tips.choose(saleId, money(tip, currency));
      return null;
    },
  };
}
