import type { tabWords as english } from '../en/tabs.ts';
import type { Translation } from '../translation.ts';

export const tabWords: Translation<typeof english> = {
  'tabs.button': '{count, plural, one {# offene Rechnung} other {# offene Rechnungen}}',
  'tabs.buttonLapsing':
    '{count, plural, one {# offene Rechnung} other {# offene Rechnungen}} · eine läuft bald ab',
  'tabs.title': 'Offene Rechnungen',
  'tabs.sentence':
    'Auf Karten reserviertes Geld, noch nicht eingezogen. Nach sieben Tagen gibt die Bank es frei.',
  'tabs.none': 'Auf keiner Karte ist Geld reserviert.',
  'tabs.held': '{amount} reserviert',
  'tabs.sale': 'Verkauf {number}',
  'tabs.saleFor': '{name} · Verkauf {number}',
  'tabs.lapses': '{days, plural, =0 {Läuft heute ab} one {Läuft in # Tag ab} other {Läuft in # Tagen ab}}',
  'tabs.lapsed': 'Abgelaufen: um die Karte neu bitten',
  'tabs.take': '{amount} einziehen',
  'tabs.withTip': 'Mit Trinkgeld',
  'tabs.letGo':
    'Wird weniger eingezogen, geht der Rest zurück. Um alles freizugeben, nichts tun: es läuft von selbst ab.',
  'tabs.taking': '{amount} werden eingezogen …',
  'tabs.tipTitle': 'Trinkgeld auf {name}',
  'tabs.tipSentence': '{held} sind reserviert. Mit Trinkgeld lassen sich höchstens {most} einziehen.',
  'tabs.tip': 'Trinkgeld vom Beleg',
  'tabs.takeWithTip': '{total} einziehen',
  'tabs.tooMuch': 'Mehr als möglich',
  'tabs.cancel': 'Nicht jetzt',
  'tabs.openTab': '{amount} für später reservieren',
  'tabs.keep': 'Nächste Kundschaft',
  'tabs.keepHint': 'Steht bei den offenen Rechnungen.',
};
