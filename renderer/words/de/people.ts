import type { peopleWords as english } from '../en/people.ts';
import type { Translation } from '../translation.ts';

export const peopleWords: Translation<typeof english> = {
  'pin.label': 'PIN',
  'pin.digits': '{count, plural, =0 {Noch keine Ziffer} one {# Ziffer} other {# Ziffern}}',
  'pin.checking': 'Wird geprüft…',
  'pin.erase': 'Letzte Ziffer löschen',
  'pin.done': 'OK',
  'pin.notNow': 'Nicht jetzt',
  'pin.tooMany': 'Zu viele falsche PINs.',
  'pin.waiting': 'Wieder möglich in {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  'pin.goOn': 'Jetzt geht es wieder.',

  'approval.title':
    '{act, select, discount {Dieser Rabatt braucht eine Freigabe} priceOverride {Ein anderer Preis braucht eine Freigabe} voidSale {Ein Storno braucht eine Freigabe} openDrawer {Die Kassenlade braucht eine Freigabe} refund {Diese Erstattung braucht eine Freigabe} resolve {Diese Entscheidung braucht eine Freigabe} tab {Ein offener Deckel braucht eine Freigabe} settings {Diese Einstellung braucht eine Freigabe} other {Das braucht eine Freigabe}}',
  'approval.sentence':
    '{cashier, select, none {} other {{cashier} darf das nicht allein. }}Noch ist nichts geschehen.',
  'approval.ask': '{names} kann es mit der eigenen PIN erlauben.',
  'approval.askAnyone': 'Wer es erlauben darf, gibt die eigene PIN ein.',
  'approval.cancel': 'Nicht machen',

  'lock.title': 'Gesperrt',
  'lock.sentence': 'Geben Sie Ihre PIN ein, um weiterzumachen.',
  'lock.openSale': 'Verkauf {number} wartet, mit {pieces, plural, one {# Artikel} other {# Artikeln}}.',
  'lock.paidSale': 'Verkauf {number} ist ganz bezahlt. Zum Bon fehlt nur die PIN.',
  'lock.checking':
    '{count, plural, one {Eine Zahlung eines zurückgestellten Verkaufs wird noch geprüft.} other {# Zahlungen zurückgestellter Verkäufe werden noch geprüft.}}',
  'lock.payment': '{amount} an {terminal} verlangt',
  'lock.overPayment': 'Die Kasse ist gesperrt. Die Zahlung läuft weiter.',
  'lock.unlock': 'Entsperren',
  'lock.now': 'Kasse sperren',

  'cashier.label': '{name}, {role}. Wechseln, sperren, Einstellungen',
  'cashier.nobody': 'Kassenmenü',
  'cashier.role': '{role, select, supervisor {Aufsicht} manager {Leitung} other {Kassenkraft}}',
  'cashier.heading': 'An dieser Kasse',
  'cashier.switch': 'Bedienung wechseln',
  'cashier.switchSentence': 'Wer jetzt die PIN eingibt, verkauft ab hier. Der Verkauf bleibt, wie er ist.',
  'cashier.preferences': 'Einstellungen',
};
