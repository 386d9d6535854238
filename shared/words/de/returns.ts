import type { returnWords as english } from '../en/returns.ts';
import type { Translation } from '../translation.ts';

export const returnWords: Translation<typeof english> = {
  'error.refund.lineIsBack': 'Nichts erstattet: Von {name} können nur noch {left} zurückkommen.',
  'error.refund.presentOne':
    'Nichts erstattet: Ein Terminal liest nur eine Karte. Wählen Sie eine Karte oder lassen Sie die Karte weg.',
  'error.exchange.otherSale':
    'Nichts hinzugefügt: Dieser Umtausch gilt Waren eines anderen Verkaufs. Schließen Sie ihn zuerst ab.',
  'error.exchange.notEven':
    'Nichts erstattet: Die Waren sind einen anderen Betrag wert als der Warenkorb. Prüfen Sie ihn und drücken Sie noch einmal.',
  'approval.title.refundOther': 'Eine Erstattung auf anderem Weg braucht eine Freigabe',
  'tasks.refundFailed':
    'Verkauf {number}: Die Erstattung von {amount} ist nicht angekommen. Erstatten Sie auf anderem Weg.',
  'tasks.openSale': 'Verkauf ansehen',
  'returns.way': 'Wohin das Geld geht',
  'returns.asPaid': 'Wie bezahlt',
  'returns.to.card': '{amount} an {card}',
  'returns.to.cash': '{amount} bar',
  'returns.to.other': '{amount} als {method}',
  'returns.asSale': 'Wie Verkauf {number} bezahlt wurde',
  'returns.to.exchange': '{amount} wie Verkauf {number} bezahlt wurde',
  'returns.ceiling': 'Bis zu {left} können erstattet werden: {taken} bezahlt, {back} erstattet.',
  'returns.onlyLeft': 'Auf diesem Weg sind nur {left} möglich.',
  'returns.present': 'Karte noch einmal lesen',
  'returns.left': 'noch {left} von {bought}',
  'returns.isBack': 'Alles kam zurück',
  'returns.pieces': 'Stück von {name}',
  'returns.fewer': 'Ein Stück weniger von {name}',
  'returns.more': 'Ein Stück mehr von {name}',
  'returns.of': '{chosen} von {quantity}',
  'returns.instead': 'Auf anderem Weg erstatten',
  'returns.insteadNote': 'Anstelle der Erstattung von {amount}, die nicht angekommen ist.',
  'returns.somethingElse': 'Etwas anderes wählen',
  'returns.given.cash': '{amount} bar erstattet',
  'returns.given.other': '{amount} als {method} erstattet',
  'returns.given.exchange': '{amount} gingen zurück, wie Verkauf {number} bezahlt wurde',
  'returns.exchanged': '{amount} davon bezahlten im Umtausch Verkauf {number}',
  'returns.exchanged.open': '{amount} davon sind für Verkauf {number} vorgemerkt, der noch nicht bezahlt ist',
  'returns.exchanged.parked':
    '{amount} davon sind für den geparkten Verkauf {number} vorgemerkt. Zurückholen und stornieren gibt die Ware frei.',
  'returns.exchange': 'Umtauschen',
  'returns.inExchange': 'Zurückgegebene Waren',
  'returns.ofSale': 'Aus Verkauf {number}',
  'returns.takeOut': '{name} aus dem Umtausch nehmen',
  'returns.credit': 'Zurückgegebene Waren',
  'returns.giveBack': '{amount} erstatten',
  'returns.giveBackCash': 'Bar erstatten',
  'returns.swap': 'Umtausch ohne Zahlung',
};
