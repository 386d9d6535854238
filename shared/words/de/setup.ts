export const setupWords = {
  'setup.title': 'Einrichtung',
  'setup.steps': 'Schritte der Einrichtung',
  'setup.answered': 'beantwortet',
  'setup.next': 'Weiter',
  'setup.back': 'Zurück',
  'setup.remove': '{name} entfernen',

  'setup.step.welcome': 'Anfang',
  'setup.step.shop': 'Laden und Kasse',
  'setup.step.money': 'Land und Geld',
  'setup.step.keyStore': 'Schlüsselbund',
  'setup.step.cloud': 'VINR-Konto',
  'setup.step.authority': 'Zertifizierungsstelle',
  'setup.step.terminals': 'Kartenterminals',
  'setup.step.certificates': 'Zertifikate',
  'setup.step.pairing': 'Koppeln',
  'setup.step.staff': 'Personal',
  'setup.step.selling': 'Verkauf',
  'setup.step.printer': 'Bondrucker',
  'setup.step.check': 'Prüfung',
  'setup.step.payment': 'Probezahlung',
  'setup.step.done': 'Fertig',

  'setup.welcome.title': 'Wofür ist diese Kasse?',
  'setup.welcome.sentence': 'Sie können jederzeit aufhören: Was beantwortet ist, bleibt.',
  'setup.welcome.shop': 'Echter Laden',
  'setup.welcome.shopSentence':
    'Echte Karten an eigenen Terminals. Etwa zehn Minuten, wenn alles bereitliegt.',
  'setup.welcome.training': 'Übung',
  'setup.welcome.trainingSentence':
    'Übungsterminals und Spielgeld, sofort bereit. Hier wird nichts abgebucht.',
  'setup.welcome.language': 'Sprache',

  'setup.shop.title': 'Wie heißen Laden und Kasse?',
  'setup.shop.sentence': 'Name und Adresse stehen auf jedem Bon.',
  'setup.shop.name': 'Name des Ladens',
  'setup.shop.address': 'Adresse, Zeile {line, number}',
  'setup.shop.tillId': 'Nummer der Kasse',
  'setup.shop.tillIdHint': 'Buchstaben und Ziffern. Keine andere Kasse des Ladens darf sie haben.',
  'setup.shop.tillName': 'Name der Kasse',

  'setup.money.title': 'Wo ist der Laden?',
  'setup.money.sentence':
    'Das Land bestimmt, wie Zahlen geschrieben werden. Ändern Sie den Rest, wenn es bei Ihnen anders ist.',
  'setup.money.country': 'Land',
  'setup.money.currency': 'Währung',
  'setup.money.prices': 'Preise der Artikel',
  'setup.money.withTax': 'Mit Steuer',
  'setup.money.beforeTax': 'Steuer kommt dazu',
  'setup.money.timeZone': 'Zeitzone',
  'setup.money.findZone': 'Zeitzone: nach einer Stadt suchen',
  'setup.money.zoneHere': '{zone} (dieser Computer)',
  'setup.money.zoneNone': 'Keine Zeitzone heißt „{text}“.',
  'setup.money.zoneNow': '{zone}: dort ist es jetzt {time}.',

  'setup.keyStore.title': 'Dieser Computer kann Schlüssel nicht schützen',
  'setup.keyStore.sentence':
    'Er hat keinen Schlüsselbund, der funktioniert. Wer die Dateien dieser Kasse kopiert, könnte ihre Schlüssel benutzen. Besser: Schlüsselbund einrichten und neu beginnen.',
  'setup.keyStore.by': 'Name der Person, die zustimmt',
  'setup.keyStore.agree': 'Zustimmen und festhalten',
  'setup.keyStore.agreed': 'Festgehalten: {name} hat zugestimmt.',

  'setup.cloud.title': 'Wie erreicht die Kasse VINR?',
  'setup.cloud.sentence': 'Der Schlüssel wird von diesem Computer versiegelt und nie wieder gezeigt.',
  'setup.cloud.direct': 'Mit einem Schlüssel aus dem VINR-Dashboard',
  'setup.cloud.relay': 'Über ein eigenes Relay',
  'setup.cloud.none': 'Gar nicht: nur im Netz des Ladens',
  'setup.cloud.noneSentence':
    'Karten gehen dann nur über das LAN. Ohne LAN und für Erstattungen gibt es keinen Weg.',
  'setup.cloud.key': 'Eingeschränkter Schlüssel',
  'setup.cloud.keyHint':
    'Beginnt mit rk_. Unter „API keys“ anlegen, mit Rechten für Terminalzahlungen und Erstattungen.',
  'setup.cloud.credential': 'Zugangsschlüssel des Relays',
  'setup.cloud.relayUrl': 'Adresse des Relays',
  'setup.cloud.fullKey':
    'Ich kenne das Risiko: Dies ist ein voller Live-Schlüssel, der mit dem Konto alles darf',
  'setup.cloud.save': 'Versiegeln und ausprobieren',
  'setup.cloud.replace': 'Anderen Schlüssel geben',
  'setup.cloud.tryAgain': 'Noch einmal versuchen',
  'setup.cloud.kind.restricted': 'Ein eingeschränkter Schlüssel ist versiegelt.',
  'setup.cloud.kind.test': 'Ein Testschlüssel ist versiegelt. Damit bewegt sich kein echtes Geld.',
  'setup.cloud.kind.full':
    'Ein voller Live-Schlüssel ist versiegelt. Ersetzen Sie ihn bald durch einen eingeschränkten.',
  'setup.cloud.kind.relay': 'Der Zugangsschlüssel des Relays {url} ist versiegelt.',
  'setup.cloud.verdict.unchecked': 'Er wurde noch nicht ausprobiert.',
  'setup.cloud.verdict.checking': 'VINR wird gefragt …',
  'setup.cloud.verdict.accepted': 'VINR nimmt ihn an.',
  'setup.cloud.verdict.unknown': 'VINR kennt ihn nicht. Kopieren Sie ihn noch einmal aus dem Dashboard.',
  'setup.cloud.verdict.forbidden': 'Er darf Zahlungen nicht lesen. Geben Sie ihm im Dashboard dieses Recht.',
  'setup.cloud.verdict.noAnswer':
    'VINR hat nicht geantwortet. Prüfen Sie das Internet; Sie können weitermachen und es später versuchen.',

  'setup.authority.title': 'Welche Terminals sind echt?',
  'setup.authority.sentence':
    'Laden Sie die Terminal-CA von VINR aus dem Dashboard und wählen Sie die Datei hier. Anderen Terminals glaubt die Kasse nicht.',
  'setup.authority.choose': 'CA-Datei wählen',
  'setup.authority.replace': 'Andere Datei wählen',
  'setup.authority.given': 'Geglaubt wird: {names}. Gültig bis {until}.',

  'setup.terminals.title': 'Welche Terminals benutzt diese Kasse?',
  'setup.terminals.sentence': 'Eingeschaltete Terminals in diesem Netz erscheinen von selbst.',
  'setup.terminals.searching': 'Suche läuft …',
  'setup.terminals.nobody':
    'Noch hat kein Terminal geantwortet. Ist der lokale Modus im Dashboard eingeschaltet?',
  'setup.terminals.found': 'In diesem Netz',
  'setup.terminals.yours': 'An dieser Kasse',
  'setup.terminals.none': 'Noch keines',
  'setup.terminals.add': '{name} hinzufügen',
  'setup.terminals.proven': 'durch sein Zertifikat bewiesen',
  'setup.terminals.announced': 'nach eigener Angabe',
  'setup.terminals.byHand': 'Adresse, falls es nicht in der Liste steht',
  'setup.terminals.ask': 'Dort fragen',

  'setup.certificates.title': 'Wie weist sich die Kasse aus?',
  'setup.certificates.sentence':
    'Jedes Terminal hat eine eigene .p12-Datei aus dem Dashboard: wählen oder auf seine Zeile ziehen. Das Kennwort wird einmal gebraucht und nirgends behalten.',
  'setup.certificates.choose': 'Datei wählen',
  'setup.certificates.replace': 'Andere Datei wählen',
  'setup.certificates.none': 'Noch kein Zertifikat',
  'setup.certificates.passphrase': 'Kennwort von {file}',
  'setup.certificates.open': 'Öffnen',
  'setup.certificates.opening': '{file} wird geöffnet …',
  'setup.certificates.lapsed':
    'Bitte wählen Sie die Datei noch einmal: {file} hat zu lange auf das Kennwort gewartet. Sonst ist nichts verloren.',
  'setup.certificates.sealed': 'Versiegelt. Gültig bis {until}.',
  'setup.certificates.expiresSoon': 'Es läuft bald ab: Lassen Sie das nächste ausstellen.',
  'setup.certificates.legacyEncryption':
    'Die Datei war auf alte Art verschlossen. Die Kasse hat sie neu versiegelt.',
  'setup.certificates.extraCertificates': 'Zertifikate darin, die nicht dazugehören, wurden weggelassen.',

  'setup.pairing.title': 'Antwortet jedes als es selbst?',
  'setup.pairing.sentence':
    'Geben Sie jedem Terminal den Namen auf seinem Aufkleber, damit niemand am falschen zahlt.',
  'setup.pairing.name': 'Name auf dem Aufkleber von {id}',
  'setup.pairing.again': 'Noch einmal fragen',
  'setup.pairing.open': 'Noch nicht gefragt',
  'setup.pairing.asking': 'Frage läuft …',
  'setup.pairing.paired': 'Es ist das richtige und kennt diese Kasse. Antwort in {took}.',
  'setup.pairing.failed.silent': 'Unter {host} antwortet niemand. Ist es eingeschaltet und in diesem Netz?',
  'setup.pairing.failed.otherTerminal':
    'Unter {host} antwortet ein anderes Terminal. Suchen Sie dieses noch einmal.',
  'setup.pairing.failed.untrusted':
    'Was unter {host} antwortet, ist kein Terminal, dem diese Kasse glauben darf.',
  'setup.pairing.failed.ourCertificate':
    'Es lehnt das Zertifikat der Kasse ab. Lassen Sie für dieses Terminal ein neues ausstellen.',
  'setup.pairing.failed.noCertificate':
    'Es hat noch kein Zertifikat von uns. Gehen Sie zurück und wählen Sie seine Datei.',

  'setup.staff.title': 'Wer arbeitet an dieser Kasse?',
  'setup.staff.sentence':
    'Mindestens eine Leitung. Eine PIN hat 4 bis 8 Ziffern, und keine zwei Personen dieselbe.',
  'setup.staff.name': 'Name',
  'setup.staff.role': 'Darf handeln als',
  'setup.staff.pin': 'PIN',
  'setup.staff.add': 'Hinzufügen',
  'setup.staff.empty': 'Noch niemand',

  'setup.selling.title': 'Wie verkauft der Laden?',
  'setup.selling.sentence': 'Eine Leitung kann das später ändern.',
  'setup.selling.shifts': 'Schichten',
  'setup.selling.shiftsOn': 'Die Lade beim Öffnen und Schließen zählen',
  'setup.selling.shiftsOff': 'Keine Schichten',
  'setup.selling.tips': 'Wer fragt nach Trinkgeld',
  'setup.selling.tip.none': 'Niemand',
  'setup.selling.tip.till': 'Diese Kasse',
  'setup.selling.tip.terminal': 'Das Terminal',
  'setup.selling.tip.receipt': 'Der Bon aus Papier',
  'setup.selling.dashboard': 'Sehen Sie auch ins VINR-Dashboard',
  'setup.selling.localMode': 'Der lokale Modus muss für jedes Terminal eingeschaltet sein.',
  'setup.selling.partial':
    'Teilgenehmigung: Ist sie an, kann eine Karte einen Teil zahlen, und die Kasse fragt nach dem Rest.',
  'setup.selling.prompt':
    'Wartezeit: wie lange ein Terminal auf eine Karte wartet. 60 Sekunden passen an den meisten Theken.',

  'setup.printer.title': 'Wo werden Bons gedruckt?',
  'setup.printer.sentence':
    'Ein Drucker im Netz des Ladens. Ohne Drucker bleibt die Adresse leer; andere werden später unter Geräte eingerichtet.',
  'setup.printer.host': 'Adresse des Druckers',
  'setup.printer.port': 'Anschluss',
  'setup.printer.width': 'Rolle',
  'setup.printer.drawer': 'Die Kassenlade ist an ihm angeschlossen',
  'setup.printer.use': '{name} nehmen',
  'setup.printer.searching': 'Suche läuft …',
  'setup.printer.nobody': 'Kein Drucker meldet sich. Seine Adresse steht auf seiner eigenen Testseite.',
  'setup.printer.test': 'Testseite drucken',
  'setup.printer.printing': 'Wird gedruckt …',
  'setup.printer.printed': 'Gedruckt. Sehen Sie nach: Buchstaben, Beträge und beide Codes.',
  'setup.printer.failed': '{why}. Adresse und Papier prüfen, dann noch einmal drucken.',

  'setup.check.title': 'Ist alles bereit?',
  'setup.check.sentence':
    'Ihre Antworten werden geschrieben, und alles, was eine Kartenzahlung braucht, wird ausprobiert. Abgebucht wird nichts.',
  'setup.check.start': 'Jetzt prüfen',
  'setup.check.again': 'Noch einmal prüfen',
  'setup.check.running': 'Prüfung läuft. Das dauert bis zu einer Minute …',
  'setup.check.ready': 'Bereit: Nichts hält diese Kasse auf.',
  'setup.check.failed':
    '{count, plural, one {# Sache steht im Weg. Sie steht zuerst.} other {# Sachen stehen im Weg. Sie stehen zuerst.}}',
  'setup.check.status.ok': 'in Ordnung',
  'setup.check.status.warning': 'bitte ansehen',
  'setup.check.status.failed': 'steht im Weg',
  'setup.check.status.notChecked': 'nicht geprüft',

  'setup.payment.title': 'Eine Zahlung ausprobieren?',
  'setup.payment.sentence':
    'Der kleinste Betrag, {amount}, mit einer Testkarte. Es bewegt sich kein echtes Geld.',
  'setup.payment.real':
    'Dieses Konto ist live, eine Zahlung hier wäre echtes Geld. Verkaufen Sie nach der Einrichtung etwas Kleines und erstatten Sie es.',
  'setup.payment.on': 'An {terminal} zahlen',
  'setup.payment.by': 'Name, für das Abnahmeblatt',
  'setup.payment.skip': 'Probezahlung auslassen',
  'setup.payment.stop': 'Abbrechen',
  'setup.payment.running.sent': '{terminal} ist gefragt.',
  'setup.payment.running.card': 'Halten Sie die Testkarte an {terminal}.',
  'setup.payment.running.bank': 'Die Bank wird gefragt.',
  'setup.payment.approved.lan': 'Über das eigene Netz des Ladens genehmigt.',
  'setup.payment.approved.cloud':
    'Über die Cloud von VINR genehmigt. Das Terminal war im Netz nicht zu erreichen.',
  'setup.payment.refused.declined':
    'Die Karte wurde abgelehnt. Nehmen Sie eine Testkarte, die genehmigt wird.',
  'setup.payment.refused.cancelled': 'Niemand hat gezahlt. Es wurde nichts abgebucht.',
  'setup.payment.refused.noAnswer':
    'Es kam keine Antwort. Prüfen Sie das Terminal und versuchen Sie es noch einmal.',
  'setup.payment.skipped': 'Ausgelassen, und so festgehalten.',

  'setup.done.title': 'Die Kasse ist eingerichtet',
  'setup.done.sentence': 'Was hier getippt wurde, ist gelöscht, sobald dieses Fenster zugeht.',
  'setup.done.terminals':
    '{count, plural, one {# Terminal, bewiesen und versiegelt} other {# Terminals, bewiesen und versiegelt}}',
  'setup.done.people': '{count, plural, one {# Person mit PIN} other {# Personen mit PIN}}',
  'setup.done.unchecked':
    'Die letzte Prüfung hat etwas gefunden, das im Weg steht. Sie können die Kasse trotzdem öffnen.',
  'setup.done.open': 'Kasse öffnen',

  'setup.problem.input': 'Etwas fehlt oder passt nicht. Sehen Sie die Felder noch einmal an.',
  'setup.problem.notYet': 'Beantworten Sie zuerst die Schritte davor.',
  'setup.problem.authorityUnreadable':
    'In dieser Datei steht keine lesbare Zertifizierungsstelle. Wählen Sie die CA von VINR, eine PEM-Datei.',
  'setup.problem.authorityHasKey':
    'In dieser Datei steht ein privater Schlüssel. Wählen Sie die CA-Datei, die nur Zertifikate enthält.',
  'setup.problem.authorityFirst':
    'Wählen Sie zuerst die CA-Datei: Ohne sie kann niemand beweisen, ein Terminal zu sein.',
  'setup.problem.nobodyThere':
    'Unter dieser Adresse antwortet niemand. Prüfen Sie sie, und ob das Terminal eingeschaltet ist.',
  'setup.problem.notATerminal': 'Was dort antwortet, ist kein VINR-Terminal, dem diese Kasse glauben darf.',
  'setup.problem.alreadyThere': 'Dieses Terminal hat die Kasse schon.',
  'setup.problem.terminalUnknown':
    'Dieses Terminal steht nicht mehr in der Liste. Suchen Sie es noch einmal.',
  'setup.problem.keyPublishable':
    'Das ist ein öffentlicher Schlüssel für Webseiten. Nehmen Sie einen eingeschränkten, der mit rk_ beginnt.',
  'setup.problem.keyUnknown': 'Das ist kein Schlüssel von VINR. Kopieren Sie ihn ganz aus dem Dashboard.',
  'setup.problem.keyFull':
    'Dieser Schlüssel darf mit dem Konto alles. Legen Sie einen eingeschränkten an, oder haken Sie an, dass Sie das Risiko kennen.',
  'setup.problem.keyElsewhere':
    'Ein Relay braucht https und einen eigenen Zugangsschlüssel. Live-Schlüssel von VINR gehen nur an VINR.',
  'setup.problem.pinDigits': 'Eine PIN hat 4 bis 8 Ziffern.',
  'setup.problem.pinTaken': 'Diese PIN hat schon jemand. Sie sagt, wer es ist: Nehmen Sie eine andere.',
  'setup.problem.realMoney': 'Dieses Konto ist live: Zur Probe wird nichts abgebucht.',
  'setup.problem.internal':
    'Das ging wegen eines Fehlers in der Kasse nicht. Starten Sie sie neu; Ihre Antworten bleiben.',

  'setup.refused.wait': 'Zu viele falsche Kennwörter. Warten Sie {seconds} Sekunden.',
  'setup.refused.notReadable':
    'Die Datei lässt sich nicht lesen. Wählen Sie die .p12-Datei selbst, keinen Ordner und keine Verknüpfung.',
  'setup.refused.tooLarge':
    'Die Datei ist zu groß für ein Zertifikat. Wählen Sie die .p12-Datei aus dem Dashboard.',
  'setup.refused.notPkcs12': 'Das ist keine .p12-Datei. Wählen Sie die aus dem Dashboard.',
  'setup.refused.damaged': 'Die Datei ist beschädigt. Laden Sie sie noch einmal herunter.',
  'setup.refused.badPassphrase':
    'Das Kennwort öffnet die Datei nicht. Tippen Sie es noch einmal, ohne Leerzeichen am Ende; geht es dann nicht, laden Sie die Datei neu herunter.',
  'setup.refused.unsafe':
    'Die Datei ist nicht sicher verschlossen. Exportieren Sie sie noch einmal aus dem Dashboard.',
  'setup.refused.incomplete':
    'Die Datei enthält nicht genau einen Schlüssel mit seinen Zertifikaten. Exportieren Sie sie noch einmal, vollständig.',
  'setup.refused.dates':
    'Das Zertifikat gilt heute nicht. Prüfen Sie die Uhr dieses Computers, dann lassen Sie ein neues ausstellen.',
  'setup.refused.wrongUse':
    'Das Zertifikat wurde nicht für eine Kasse ausgestellt. Stellen Sie im Dashboard ein Client-Zertifikat aus.',
  'setup.refused.weak': 'Das Zertifikat ist zu schwach. Lassen Sie im Dashboard ein neues ausstellen.',
  'setup.refused.untrustedIssuer':
    'Das Zertifikat kommt von einer anderen Stelle als die CA-Datei. Nehmen Sie beide aus derselben Umgebung.',
  'setup.refused.rejected':
    'Das Terminal lehnt das neue Zertifikat ab, das bisherige bleibt. Lassen Sie ein anderes ausstellen.',
  'setup.refused.older': 'Das Zertifikat in Gebrauch gilt länger als dieses. Wählen Sie die neueste Datei.',
  'setup.refused.revoked':
    'Das Zertifikat wurde zurückgezogen. Lassen Sie im Dashboard ein neues ausstellen.',
  'setup.refused.wrongTerminal': 'Das Zertifikat ist für {found}. Wählen Sie die Datei von {expected}.',
  'setup.refused.other':
    'Das Zertifikat lässt sich nicht benutzen. Lassen Sie im Dashboard ein neues ausstellen.',
} as const;
