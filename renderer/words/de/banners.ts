import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering':
    'Zahlungen von vor dem Neustart werden geprüft. Verkaufen geht; deren Terminals warten noch.',
  'banner.journal.full':
    'Die Festplatte ist voll: keine Kartenzahlungen, Ergebnisse werden noch notiert. Bar kassieren, Techniker rufen.',
  'banner.journal.damaged':
    'Die Aufzeichnungen der Kasse müssen geprüft werden: keine Kartenzahlungen. Bar kassieren, Techniker rufen.',
  'banner.weakKeyStore':
    'Dieser Computer schützt die Schlüssel der Terminals nicht. Bitten Sie den Techniker um einen Schlüsselbund.',
  'banner.setAside.checking':
    'Verkauf {number}: {amount} an {terminal} werden noch geprüft. Nicht noch einmal kassieren.',
  'banner.setAside.paid': 'Verkauf {number}: {amount} an {terminal} genehmigt. Für den Bon öffnen.',
  'banner.setAside.due':
    'Verkauf {number}: {amount} an {terminal} nicht ganz bezahlt. Öffnen und den Rest kassieren.',
  'banner.setAside.open': 'Öffnen',
  'banner.setAside.openSale': 'Verkauf {number} öffnen',
};
