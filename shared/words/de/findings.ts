import type { findingWords as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findingWords: Translation<typeof english> = {
  'preflight.found.settings.missing': 'In {profile} ist keine Kasse.',
  'preflight.found.settings.unreadable': 'Die Einstellungen der Kasse sind nicht zu gebrauchen: {why}',
  'preflight.found.settings.badAuthority':
    'Was die Einstellungen als Terminal-CA von {terminal} haben, ist kein Zertifikat.',
  'preflight.found.settings.noTerminals': 'Kasse {till} hat kein Terminal.',
  'preflight.found.settings.read':
    'Kasse {till} ({name}) von {shop}: {count, plural, one {# Terminal} other {# Terminals}}.',
  'preflight.step.nameProfile': 'Den Ordner einer Kasse angeben, oder sie einrichten: npm run provision.',
  'preflight.step.mendSettings':
    'Die Einstellungen so in Ordnung bringen, wie der Satz es sagt, dann noch einmal prüfen.',
  'preflight.step.getAuthority':
    'Die Terminal-CA aus dem VINR-Dashboard laden (Developers, Certificates) und der Kasse geben.',
  'preflight.step.addTerminal': 'Ihr mindestens ein Terminal geben.',

  'preflight.found.disk.full':
    'Auf der Festplatte des Profils sind {free, number} MiB frei; unter {needed, number} MiB nimmt die Kasse keine Karten.',
  'preflight.found.disk.low':
    'Auf der Festplatte des Profils sind nur {free, number} MiB frei; unter {needed, number} MiB nimmt die Kasse keine Karten.',
  'preflight.found.disk.room':
    'Auf der Festplatte des Profils sind {free, number} MiB frei, das reicht; unter {needed, number} MiB nimmt die Kasse keine Karten.',
  'preflight.step.freeSpace': 'Auf dieser Festplatte Platz schaffen, oder das Profil umziehen.',
  'preflight.step.freeSpaceSoon': 'Platz schaffen, bevor der Laden öffnet.',

  'preflight.found.journal.none': 'Noch kein Journal: Die Kasse legt es beim ersten Start an.',
  'preflight.found.journal.sound': 'Das Journal ist in Ordnung, auf ihm kann verkauft werden.',
  'preflight.found.journal.damaged': 'Das Journal ist beschädigt: Darauf nimmt die Kasse keine Karten.',
  'preflight.found.journal.unread': 'Das Journal war nicht zu lesen: {why}',
  'preflight.step.keepJournal':
    'Die Dateien behalten, npm run audit -- --profile DIR ausführen und mit dem Bericht den Support anrufen.',
  'preflight.step.doAsItSays': 'Tun, was dort steht, dann noch einmal prüfen.',

  'preflight.found.keys.none': 'Die Kasse hat noch kein Zertifikat und keinen Schlüssel.',
  'preflight.found.keys.sealed':
    'Die eigenen Schlüssel der Kasse lassen sich mit ihrem Schlüsselbund nicht öffnen. {why}',
  'preflight.found.keys.elsewhere':
    'Die Schlüssel hat der Schlüsselbund dieses Computers versiegelt; dieser Befehl kann ihn nicht fragen.',
  'preflight.found.keys.strong': 'Die Schlüssel hat der Schlüsselbund des Computers versiegelt ({backend}).',
  'preflight.found.keys.training': 'Die Schlüssel liegen in einer Datei des Profils: Fürs Üben genügt das.',
  'preflight.found.keys.weak':
    'Die Schlüssel liegen in einer Datei, die jeder mit dem Profil öffnen kann, und niemand hat dem zugestimmt.',
  'preflight.found.keys.weakAgreed':
    'Die Schlüssel liegen in einer Datei, die jeder mit dem Profil öffnen kann; {by} hat dem zugestimmt.',
  'preflight.step.provision': 'Die Kasse einrichten: npm run provision.',
  'preflight.step.provisionAgain':
    'Die Kasse neu einrichten, oder den Schlüsselbund zurückholen, der sie versiegelt hat.',
  'preflight.step.lookAtHealth':
    'Zertifikat und Cloud-Schlüssel bleiben hier ungeprüft; ob sie angenommen werden, zeigt die Kasse selbst unter Zustand.',
  'preflight.step.strongKeyStore':
    'Die Kasse auf einem Computer mit Schlüsselbund einrichten, bevor sie echtes Geld nimmt.',

  'preflight.found.network.notNeeded': 'Alle Terminals sind auf diesem Computer selbst.',
  'preflight.found.network.none': 'Dieser Computer ist in keinem Netz.',
  'preflight.found.network.up': 'Dieser Computer ist in {networks}.',
  'preflight.found.subnet.same': '{address} liegt im Netz der Kasse, {range} ({name}).',
  'preflight.found.subnet.other': '{address} liegt nicht im Subnetz der Kasse; sie ist in {networks}.',
  'preflight.found.subnet.alone': '{address} liegt nicht im Subnetz der Kasse; sie ist in keinem Netz.',
  'preflight.step.joinNetwork': 'Das Kabel einstecken, oder das WLAN des Ladens wählen.',
  'preflight.step.oneSubnet':
    'Terminal und Kasse Adressen eines Subnetzes geben, oder den Router TCP zwischen beiden durchlassen lassen; mDNS kommt nicht hinüber.',

  'preflight.found.localNetwork.notNeeded':
    'Dieses System verlangt keine Erlaubnis, um mit Geräten in der Nähe zu sprechen.',
  'preflight.found.localNetwork.unhindered': 'macOS lässt dieses Programm mit Geräten in der Nähe sprechen.',
  'preflight.found.localNetwork.denied':
    'macOS lässt dieses Programm ins Internet, aber nicht zu {address}: Die Erlaubnis fürs lokale Netzwerk fehlt.',
  'preflight.step.allowLocalNetwork':
    'Systemeinstellungen, Datenschutz & Sicherheit, Lokales Netzwerk: VINR POS erlauben (oder das Terminalprogramm, in dem dies lief), dann noch einmal prüfen.',

  'preflight.found.name.address': '{host} ist eine Adresse; kein Name muss nachgeschlagen werden.',
  'preflight.found.name.resolved': '{host} ist {addresses}.',
  'preflight.found.name.unknown': 'Den Namen {host} kennt dieses Netz nicht.',
  'preflight.found.name.noAnswer': 'Auf die Frage nach {host} hat kein Namensserver geantwortet.',
  'preflight.step.correctName':
    'Den Namen in den Einstellungen berichtigen, oder dem Terminal eine feste Adresse geben und diese eintragen.',
  'preflight.step.checkDns':
    'Die DNS-Einstellungen des Computers prüfen, oder statt des Namens die Adresse des Terminals eintragen.',

  'preflight.found.announcement.none':
    'mDNS findet das Terminal nicht; unter einer neuen Adresse fände die Kasse es nicht wieder.',
  'preflight.found.announcement.agrees':
    'mDNS findet das Terminal unter {announced}, wie es die Einstellungen haben.',
  'preflight.found.announcement.nameless':
    'mDNS findet das Terminal unter {announced}, sein Name führt aber nirgendwohin.',
  'preflight.found.announcement.disagrees':
    'mDNS findet das Terminal unter {announced}, die Einstellungen haben {configured}; die Einstellungen stimmen.',
  'preflight.found.announcement.moved':
    'mDNS findet das Terminal unter {announced}, die Einstellungen haben {configured}, und dort ist es nicht: Seine Adresse hat sich geändert.',
  'preflight.step.allowMulticast':
    'Multicast im Switch und im WLAN erlauben, oder dem Terminal im Router eine feste Adresse geben.',
  'preflight.step.useAnnounced':
    'Die Adresse, die mDNS nennt, in die Einstellungen eintragen und dem Terminal im Router fest zuweisen.',
  'preflight.step.findImpostor': 'Herausfinden, was sich dort unter der Kennung dieses Terminals meldet.',

  'preflight.found.localMode.on':
    'Der lokale Modus ist eingeschaltet: Das Terminal antwortet an seinem eigenen Anschluss.',
  'preflight.found.localMode.off':
    'Das Terminal ist in der Cloud von VINR online, weist seinen Anschluss ab und meldet sich nicht: Der lokale Modus ist sehr wahrscheinlich aus.',
  'preflight.step.enableLocalMode':
    'VINR-Dashboard, Hardware, Terminals, das Terminal, Connectivity: lokalen Modus einschalten. Ist er es schon, gehört die Adresse einem anderen Gerät.',

  'preflight.found.port.open': '{address} nimmt Verbindungen an Anschluss {port} an ({ms, number} ms).',
  'preflight.found.port.refused': 'Unter {address} ist etwas, das Anschluss {port} abweist.',
  'preflight.found.port.silent':
    'Unter {address} antwortet an Anschluss {port} nichts, nicht einmal eine Abweisung.',
  'preflight.found.port.absent': 'Unter {address} ist kein Gerät.',
  'preflight.found.port.noRoute': 'Dieser Computer hat keinen Weg zu {address}.',
  'preflight.step.compareAddress':
    'Am Bildschirm des Terminals prüfen, dass dies seine Adresse ist, dass es gestartet ist und dass der lokale Modus an ist.',
  'preflight.step.passFirewall':
    'Das Terminal einschalten und seine Adresse prüfen; stimmt beides, trennt eine Firewall oder ein Gäste-WLAN die beiden.',
  'preflight.step.switchOn':
    'Das Terminal einschalten, anstecken oder ins WLAN bringen und die Adresse mit der auf seinem Bildschirm vergleichen.',
  'preflight.step.oneNetwork':
    'Kasse und Terminal in ein Netz bringen, oder den Router zwischen ihren Netzen vermitteln lassen.',

  'preflight.found.clock.right': 'Die Uhr stimmt mit {whose} auf {seconds, number} s überein.',
  'preflight.found.clock.off':
    'Die Uhr dieses Computers geht gegenüber {whose} {seconds, number} s {way, select, behind {nach} other {vor}}.',
  'preflight.found.clock.wrong':
    'Die Uhr dieses Computers geht gegenüber {whose} {minutes, number} min {way, select, behind {nach} other {vor}}.',
  'preflight.step.setClock': 'Das System seine Uhr übers Netz (NTP) stellen lassen, dann noch einmal prüfen.',

  'preflight.found.identity.right': 'Terminal {terminal} beweist durch sein Zertifikat, dass es da ist.',
  'preflight.found.identity.afterwards':
    'Das Terminal will erst unser Zertifikat sehen, bevor es seines zeigt; siehe nächste Zeile.',
  'preflight.found.identity.wrongTerminal':
    'Unter dieser Adresse antwortet ein anderes Terminal: {found} statt {expected}.',
  'preflight.found.identity.swapped':
    'Unter dieser Adresse antwortet ein anderes Terminal: {found} ({name} dieser Kasse) statt {expected}.',
  'preflight.found.identity.untrusted':
    'Was antwortet, zeigt ein Zertifikat, das die Terminal-CA von VINR nicht unterschrieben hat.',
  'preflight.found.identity.expired': 'Das eigene Zertifikat des Terminals ist abgelaufen.',
  'preflight.found.identity.notYetValid': 'Das eigene Zertifikat des Terminals gilt noch nicht.',
  'preflight.found.identity.unsuitable':
    'Was antwortet, zeigt ein Zertifikat, das zu schwach ist oder keinem Terminal gehört.',
  'preflight.found.identity.revoked': 'Das Zertifikat des Terminals steht auf der Liste der zurückgezogenen.',
  'preflight.found.identity.noTls': 'Was antwortet, spricht kein TLS: Es ist kein Terminal im lokalen Modus.',
  'preflight.found.identity.silent':
    'Der Anschluss ist offen, und dann kommt nichts mehr: Der TLS-Handschlag bleibt unbeantwortet.',
  'preflight.step.exchangeAddresses':
    'Die beiden Adressen in den Einstellungen tauschen, oder jedem Terminal im Router eine feste Adresse geben.',
  'preflight.step.checkAuthority':
    'Prüfen, dass unter der Adresse wirklich das Terminal ist; dann, dass die Datei der Terminal-CA die aktuelle aus dem VINR-Dashboard ist.',
  'preflight.step.letItRenew':
    'Das Terminal online gehen lassen, damit es sein Zertifikat erneuert, oder neu starten; hilft das nicht, VINR anrufen.',
  'preflight.step.setClockOrCall': 'Die Uhr dieses Computers stellen; stimmt sie, VINR anrufen.',
  'preflight.step.checkAddressOrCall':
    'Prüfen, dass unter der Adresse wirklich das Terminal ist; ist es das, VINR anrufen.',
  'preflight.step.askAboutLoss':
    'Keine Zahlung darauf annehmen. VINR fragen, ob das Terminal als verloren gemeldet ist, und ein neues Zertifikat ausstellen lassen.',
  'preflight.step.otherDevice':
    'Adresse und Anschluss prüfen (von VINR aus 8443); vielleicht hat ein anderes Gerät die Adresse bekommen.',
  'preflight.step.restartOrFirewall':
    'Das Terminal neu starten. Bleibt es so, verschluckt etwas dazwischen TLS: eine Firewall oder ein Proxy.',

  'preflight.found.certificate.accepted':
    'Das Terminal nimmt das Zertifikat der Kasse an ({ms, number} ms); es gilt noch {days, plural, one {# Tag} other {# Tage}}.',
  'preflight.found.certificate.expiresSoon':
    'Das Terminal nimmt das Zertifikat der Kasse an ({ms, number} ms); es gilt nur noch {days, plural, one {# Tag} other {# Tage}}.',
  'preflight.found.certificate.missing': 'Die Kasse hat für dieses Terminal kein Zertifikat.',
  'preflight.found.certificate.rejected':
    'Das Terminal lehnt das Zertifikat der Kasse ab: Es wurde zurückgezogen oder gehört zu einem anderen Terminal.',
  'preflight.found.certificate.hungUp':
    'Das Terminal legt auf, sobald es das Zertifikat der Kasse gesehen hat: Sehr wahrscheinlich wurde es zurückgezogen oder gehört zu einem anderen Terminal.',
  'preflight.found.certificate.expired': 'Das Zertifikat der Kasse für dieses Terminal ist abgelaufen.',
  'preflight.found.certificate.notYetValid': 'Das Zertifikat der Kasse gilt noch nicht.',
  'preflight.found.certificate.revoked':
    'Das Zertifikat der Kasse für dieses Terminal steht auf der Liste der zurückgezogenen.',
  'preflight.found.certificate.notAskedFor':
    'Das Terminal lässt jeden ein: Es verlangt von der Kasse kein Zertifikat.',
  'preflight.found.certificate.unusable':
    'Das Zertifikat der Kasse für dieses Terminal ist nicht zu gebrauchen.',
  'preflight.found.certificate.noAnswer':
    'Das Terminal hat die Verbindung angenommen und dann auf eine harmlose Frage nicht geantwortet ({why}).',
  'preflight.step.renewInTime':
    'Im VINR-Dashboard ein neues Zertifikat ausstellen und der Kasse rechtzeitig geben.',
  'preflight.step.issueAnew':
    'Im VINR-Dashboard ein neues Client-Zertifikat für dieses Terminal ausstellen und der Kasse geben.',
  'preflight.step.setClockOrIssue':
    'Die Uhr dieses Computers stellen; stimmt sie, warten oder ein anderes ausstellen.',
  'preflight.step.takeNoPayment':
    'Keine Zahlung darauf annehmen. VINR die lokale Schnittstelle dieses Terminals neu einrichten lassen.',
  'preflight.step.restartTerminal': 'Das Terminal neu starten und noch einmal prüfen.',

  'preflight.found.cloud.reachable': '{host} antwortet ({ms, number} ms).',
  'preflight.found.cloud.name': '{host}: Der Name ist nicht nachzuschlagen ({why}).',
  'preflight.found.cloud.connection': '{host}: keine Verbindung ({why}).',
  'preflight.found.cloud.tls': '{host}: kein vertrauenswürdiges TLS ({why}).',
  'preflight.found.cloud.answer': '{host}: Die Verbindung steht, eine Antwort kommt nicht ({why}).',
  'preflight.found.cloud.none':
    'Die Kasse hat keinen Cloud-Schlüssel: Karten gehen nur über das LAN, und bei VINR lässt sich nichts nachlesen.',
  'preflight.step.checkInternet': 'Die Internetverbindung und die DNS-Einstellungen des Computers prüfen.',
  'preflight.step.letHttpsOut':
    'Die Internetverbindung prüfen, und ob die Firewall HTTPS hinauslässt; bei einem Relay, ob es läuft.',
  'preflight.step.letTlsThrough':
    'Etwas unterwegs öffnet TLS, oder die Uhr geht falsch. Das Netz muss diese Adresse unangetastet durchlassen.',
  'preflight.step.lookAtStatus':
    'Auf der Statusseite von VINR nachsehen; bei einem Relay in dessen Protokoll.',
  'preflight.step.giveKey':
    'Einen eingeschränkten Schlüssel oder ein Relay geben, wenn das nicht so gewollt ist.',

  'preflight.found.cloudKey.accepted': 'VINR nimmt den Schlüssel dieser Kasse an.',
  'preflight.found.cloudKey.unknown': 'VINR kennt den Schlüssel dieser Kasse nicht.',
  'preflight.found.cloudKey.forbidden': 'Der Schlüssel dieser Kasse darf keine Terminalzahlungen lesen.',
  'preflight.found.cloudKey.unusable': 'Der Schlüssel dieser Kasse ist nicht zu gebrauchen: {why}',
  'preflight.found.cloudKey.noVerdict': 'VINR hat zum Schlüssel weder ja noch nein gesagt ({why}).',
  'preflight.step.newKey':
    'Im VINR-Dashboard einen neuen eingeschränkten Schlüssel anlegen und der Kasse geben.',
  'preflight.step.widenKey':
    'Dem Schlüssel im VINR-Dashboard das Recht geben, Terminalzahlungen zu lesen und zu schreiben.',
  'preflight.step.fittingKey': 'Der Kasse einen Schlüssel und eine Adresse geben, die zusammengehören.',
  'preflight.step.checkAgain': 'In einer Minute noch einmal prüfen.',

  'preflight.why.noSettings': 'Weil die Einstellungen nicht sagen, was zu prüfen ist.',
  'preflight.why.noAddress': 'Weil zu dem Namen keine Adresse bekannt ist.',
  'preflight.why.noConnection': 'Weil es zu seinem Anschluss keine Verbindung gibt.',
  'preflight.why.notProven': 'Weil nicht bewiesen ist, dass das Terminal antwortet.',
  'preflight.why.keysUnopened': 'Weil sich die eigenen Schlüssel der Kasse nicht öffnen ließen.',
  'preflight.why.noCloud': 'Weil die Cloud nicht zu erreichen ist.',
  'preflight.why.noTime': 'Weil niemand geantwortet hat, der die Zeit sagen kann.',
  'preflight.why.noTerminal': 'Weil das Terminal nicht antwortet, siehe die Zeilen darüber.',
  'preflight.why.announced': 'Weil das Terminal seinen Anschluss per mDNS meldet und ihn dennoch abweist.',
  'preflight.why.notOnline': 'Weil die Cloud von VINR nicht sagt, dass das Terminal online ist.',
  'preflight.why.notLocal': 'Weil die Adresse nicht zum lokalen Netz gehört.',
  'preflight.why.networkDown':
    'Weil auch jenseits des Gateways nichts antwortet: Das Netz selbst ist ausgefallen.',
};
