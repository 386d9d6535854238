import type { bannerWords as english } from '../en/banners.ts';
import type { Translation } from '../translation.ts';

export const bannerWords: Translation<typeof english> = {
  'banner.recovering':
    'Zahlungen von vor dem Neustart werden geprüft. Verkaufen geht; deren Terminals warten noch.',
  'banner.journal.full':
    'Die Festplatte ist voll: keine Kartenzahlungen, Ergebnisse werden noch notiert. Bar kassieren, Techniker rufen.',
  'banner.journal.damaged':
    'Die Aufzeichnungen der Kasse müssen geprüft werden: keine Kartenzahlungen. Bar kassieren, Techniker rufen.',
  'banner.catalogue.missing':
    'Die Datei mit den Artikeln, catalogue.json, ist weg. Ihre Artikel werden weiter verkauft. Datei zurücklegen und die Kasse neu starten.',
  'banner.catalogue.unreadable':
    'Die neuen Artikel wurden nicht übernommen: catalogue.json ist nicht lesbar. Prüfen, ob sie diesem Benutzer gehört und kleiner als 512 MB ist, dann die Kasse neu starten.',
  'banner.catalogue.notJson':
    'Die neuen Artikel wurden nicht übernommen: catalogue.json ist kein vollständiges JSON{where, select, none {} other { ({where})}}. Berichtigen und die Kasse neu starten.',
  'banner.catalogue.wrongField':
    'Die neuen Artikel wurden nicht übernommen: {where} in catalogue.json{product, select, none {} other { („{product}“)}} braucht {detail}. Berichtigen und die Kasse neu starten.',
  'banner.catalogue.unknown':
    'Die neuen Artikel wurden nicht übernommen: „{product}“ nennt „{detail}“, was in der Datei nicht steht ({where}). Berichtigen und die Kasse neu starten.',
  'banner.catalogue.same':
    'Die neuen Artikel wurden nicht übernommen: „{product}“ hat „{detail}“, wie schon ein anderer Artikel ({where}). Berichtigen und die Kasse neu starten.',
  'banner.catalogue.notKept':
    'Die neuen Artikel ließen sich nicht speichern. Platz auf der Festplatte schaffen und die Kasse neu starten.',
  'banner.certificate.ending':
    '{owner, select, till {Die Sicherheitsdatei der Kasse für {terminal}} terminal {Die Sicherheitsdatei von {terminal}} other {Die Datei, an der Terminals erkannt werden,}} läuft {days, plural, one {innerhalb eines Tages} other {in # Tagen}} ab. Bis dahin gehen Karten: Techniker um eine neue bitten.',
  'banner.certificate.ended.till':
    'Die Sicherheitsdatei der Kasse für {terminal} ist abgelaufen: Karten gehen dort nur noch über das Internet. Techniker um eine neue bitten.',
  'banner.certificate.ended.terminal':
    'Die Sicherheitsdatei von {terminal} ist abgelaufen: Es nimmt keine Karten. Anderes Terminal nehmen, Techniker rufen.',
  'banner.certificate.ended.authority':
    'Die Datei, an der Terminals erkannt werden, ist abgelaufen: Sie nehmen keine Karten. Bar kassieren, Techniker rufen.',
  'banner.certificate.later': 'Später',
  'banner.weakKeyStore':
    'Dieser Computer schützt die Schlüssel der Terminals nicht. Bitten Sie den Techniker um einen Schlüsselbund.',
  'banner.keys.cloud':
    'Die Schlüssel für {terminals} lassen sich nicht öffnen: Karten gehen dort über das Internet.',
  'banner.keys.lan':
    'Der Schlüssel für VINR lässt sich nicht öffnen: Karten gehen nur über das Netz im Laden.',
  'banner.keys.none': 'Keine Karten an {terminals}: deren Schlüssel lassen sich nicht öffnen. Bar kassieren.',
  'banner.keys.storeUnavailable':
    'Den Schlüsselbund dieses Computers entsperren und die Kasse neu starten, oder die Schlüssel neu einrichten. Gelöscht wurde nichts.',
  'banner.keys.damaged':
    'Eine ihrer Dateien ist beschädigt: Die Schlüssel neu einrichten. Verkäufe und Bons sind sicher.',
  'banner.keys.setUp': 'Schlüssel einrichten',
  'banner.setAside.checking':
    'Verkauf {number}: {amount} an {terminal} werden noch geprüft. Nicht noch einmal kassieren.',
  'banner.setAside.paid': 'Verkauf {number}: {amount} an {terminal} genehmigt. Für den Bon öffnen.',
  'banner.setAside.due':
    'Verkauf {number}: {amount} an {terminal} nicht ganz bezahlt. Öffnen und den Rest kassieren.',
  'banner.setAside.open': 'Öffnen',
  'banner.setAside.openSale': 'Verkauf {number} öffnen',
};
