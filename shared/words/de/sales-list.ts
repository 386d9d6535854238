import type { salesListWords as english } from '../en/sales-list.ts';
import type { Translation } from '../translation.ts';

export const salesListWords: Translation<typeof english> = {
  'key.sales': 'Bezahlte Verkäufe, Erstattungen',
  'menu.sales': 'Bezahlte Verkäufe und Erstattungen',
  'salesList.open': 'Bezahlte Verkäufe und Erstattungen',
  'salesList.title': 'Bezahlte Verkäufe',
  'salesList.sentence':
    'Wählen Sie einen Verkauf, um ihn anzusehen oder Geld zu erstatten. Der neueste steht oben.',
  'salesList.find': 'Bon-Code, Verkaufsnummer, Betrag, Uhrzeit oder die letzten vier Ziffern der Karte',
  'salesList.when': 'Wann bezahlt wurde',
  'salesList.when.always': 'Jederzeit',
  'salesList.when.today': 'Heute',
  'salesList.when.yesterday': 'Gestern',
  'salesList.when.week': 'Letzte 7 Tage',
  'salesList.none': 'Kein bezahlter Verkauf passt.',
  'salesList.more': 'Ältere Verkäufe zeigen',
  'salesList.row': 'Verkauf {number}',
  'salesList.refunded': '{amount} erstattet',
  'salesList.saleTitle': 'Verkauf {number}',
  'salesList.saleSentence': '{moment} · {amount} · {ways}',
  'salesList.all': 'Alle Verkäufe',
  'salesList.how': 'Was erstattet wird',
  'salesList.by.lines': 'Nach Positionen',
  'salesList.by.amount': 'Nach Betrag',
  'salesList.amount': 'Betrag der Erstattung',
  'salesList.everything': 'Alles, was übrig ist',
  'salesList.reason': 'Grund',
  'salesList.reason.customerRequest': 'Rückgabe durch die Kundschaft',
  'salesList.reason.duplicate': 'Doppelt bezahlt',
  'salesList.reason.fraud': 'Betrug',
  'salesList.give': '{amount} erstatten',
  'salesList.choose': 'Positionen oder Betrag wählen',
  'salesList.asking': 'VINR wird gefragt …',
  'salesList.no.checking': 'Die Erstattung wird geprüft. Nicht wiederholen.',
  'salesList.no.unconfirmed':
    'Die Bank hat diese Zahlung noch nicht bestätigt, deshalb kann nichts erstattet werden. Versuchen Sie es danach.',
  'salesList.no.allBack': 'Alles, was diese Karte bezahlt hat, ist erstattet.',
  'salesList.no.notCharged': 'Diese Karte wurde nicht belastet. Es gibt nichts zu erstatten.',
  'salesList.refunds': 'Erstattungen dieses Verkaufs',
  'salesList.by': 'Erlaubt von {by} · {moment}',
  'salesList.sending': '{amount} an {card} werden erstattet …',
  'salesList.onItsWay': '{amount} sind unterwegs an {card}. Die Karte zeigt es in einigen Tagen.',
  'salesList.done': '{amount} an {card} werden erstattet … fertig',
  'salesList.unknown': 'Die Erstattung von {amount} an {card} wird geprüft. Nicht wiederholen.',
  'salesList.needsAttention':
    'Niemand hat {amount} an {card} bestätigt. Nicht wiederholen: Holen Sie die Leitung, die bei VINR nachsehen kann.',
  'salesList.cancelled': '{amount} wurden nicht erstattet: Die Erstattung endete, bevor Geld floss.',
  'salesList.notSent':
    '{amount} wurden nicht erstattet: VINR war nicht erreichbar. Erstatten Sie noch einmal.',
  'salesList.resolved.moved':
    '{by} hat nachgesehen: {amount} gingen an {card} zurück. Die Kasse fragt VINR weiter.',
  'salesList.resolved.notMoved':
    '{by} hat nachgesehen: {amount} gingen nicht an {card} zurück. Die Kasse fragt VINR weiter.',
  'salesList.refused.amountTooLarge':
    '{amount} wurden nicht erstattet: Es ist weniger übrig. Vielleicht hat jemand anders schon einen Teil erstattet.',
  'salesList.refused.notRefundable':
    '{amount} wurden nicht erstattet: VINR erstattet von dieser Zahlung nichts.',
  'salesList.refused.paymentNotKnown':
    '{amount} wurden nicht erstattet: VINR kennt die Zahlung noch nicht. Versuchen Sie es in einer Minute.',
  'salesList.refused.keyRefused':
    '{amount} wurden nicht erstattet: Diese Kasse darf nichts erstatten. Rufen Sie den Techniker.',
  'salesList.failed.technical':
    '{amount} wurden nicht erstattet: Bei VINR hat es nicht geklappt. Erstatten Sie noch einmal.',
  'salesList.failed.accountUnreachable':
    '{amount} wurden nicht erstattet: Das Konto der Karte nimmt kein Geld an. Erstatten Sie auf anderem Weg.',
  'salesList.failed.otherCard':
    '{amount} wurden nicht erstattet: Das war eine andere Karte als die, die bezahlt hat.',
  'salesList.failed.notAvailable':
    '{amount} wurden nicht erstattet: VINR bietet für diese Zahlung keine Erstattung.',
  'salesList.failed.tooLate':
    '{amount} wurden nicht erstattet: Die Zahlung ist zu alt. Erstatten Sie auf anderem Weg.',
  'salesList.failed.authorizationLapsed':
    '{amount} wurden nicht erstattet: Die Reservierung auf der Karte ist verfallen.',
  'salesList.failed.other':
    '{amount} wurden nicht erstattet: VINR hat keinen Grund genannt. Holen Sie die Leitung.',
  'salesList.askAgain': 'Noch einmal fragen',
  'salesList.resolve': 'Die Leitung hat nachgesehen',
  'salesList.resolveTitle': 'Gingen {amount} an {card} zurück?',
  'salesList.resolveSentence':
    'Sehen Sie die Zahlung zuerst bei VINR nach. Ihr Name steht für das, was Sie sagen.',
  'salesList.resolveChoice': 'Was VINR zeigt',
  'salesList.moved': 'Es ging zurück',
  'salesList.movedHint': 'VINR führt die Erstattung auf.',
  'salesList.notMoved': 'Es ging nicht zurück',
  'salesList.notMovedHint': 'VINR führt keine Erstattung auf, auch keine offene.',
  'salesList.grounds': 'Was Sie gesehen haben',
  'salesList.groundsExample': 'Etwa: die Erstattung steht im VINR-Dashboard',
  'salesList.record': 'Notieren',
  'salesList.wait': 'Weiter warten',
};
