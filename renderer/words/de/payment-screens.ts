import type { paymentScreenWords as english } from '../en/payment-screens.ts';
import type { Translation } from '../translation.ts';

export const paymentScreenWords: Translation<typeof english> = {
  'pay.label': 'Kartenzahlung',
  'pay.cancel': 'Zahlung abbrechen',
  'pay.asking': 'Wird gefragt…',
  'pay.askAgain': 'Nachfragen',
  'pay.setAside': 'Verkauf zurückstellen',
  'pay.takeOther': 'Restliche {amount} kassieren',
  'pay.continue': 'Weiter',
  'pay.otherCard': 'Andere Karte',
  'pay.otherCardFor': 'Andere Karte · {amount}',
  'pay.chargeAgain': 'Neu kassieren',
  'pay.otherTerminal': 'Anderes Terminal',
  'pay.otherWay': 'Anders zahlen',
  'pay.paidPart': '{card} hat {amount} gezahlt',
  'pay.practice': 'Übungsterminal zeigen',
  'pay.bankMaySayNo': 'Die Bank kann noch ablehnen. Auf dem Bon steht es.',
  'pay.heldNote': 'Eine andere Zahlungsart nähme das Geld ein zweites Mal. Holen Sie zuerst die Leitung.',
  'pay.for': 'Seit',
  'pay.asks': 'Gefragt',
  'pay.lastHeard': 'Zuletzt gehört',
  'pay.lookFor': 'Achten auf',
  'pay.withTip': '{amount} + {tip} Trinkgeld',
};
