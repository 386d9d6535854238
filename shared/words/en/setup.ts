/** The set-up of a till: its wizard, in a window of its own. */
export const setupWords = {
  'setup.title': 'Set-up',
  'setup.steps': 'Steps of the set-up',
  'setup.answered': 'answered',
  'setup.next': 'Next',
  'setup.back': 'Back',
  'setup.remove': 'Remove {name}',

  'setup.step.welcome': 'Start',
  'setup.step.shop': 'Shop and till',
  'setup.step.money': 'Country and money',
  'setup.step.keyStore': 'Key store',
  'setup.step.cloud': 'VINR account',
  'setup.step.authority': 'Terminal authority',
  'setup.step.terminals': 'Terminals',
  'setup.step.certificates': 'Certificates',
  'setup.step.pairing': 'Pairing',
  'setup.step.staff': 'People',
  'setup.step.selling': 'Selling',
  'setup.step.printer': 'Receipt printer',
  'setup.step.check': 'Check',
  'setup.step.payment': 'Test payment',
  'setup.step.done': 'Finish',

  'setup.welcome.title': 'What is this till for?',
  'setup.welcome.sentence': 'You can stop at any time: what you have answered stays.',
  'setup.welcome.shop': 'Real shop',
  'setup.welcome.shopSentence':
    'Real cards on your own terminals. About ten minutes with everything at hand.',
  'setup.welcome.training': 'Training',
  'setup.welcome.trainingSentence':
    'Practice terminals and play money, ready at once. Nothing here is charged.',
  'setup.welcome.language': 'Language',

  'setup.shop.title': 'What are shop and till called?',
  'setup.shop.sentence': 'Name and address stand on every receipt.',
  'setup.shop.name': 'Name of the shop',
  'setup.shop.address': 'Address, line {line, number}',
  'setup.shop.tillId': 'Number of the till',
  'setup.shop.tillIdHint': 'Letters and digits. No other till of the shop may have it.',
  'setup.shop.tillName': 'Name of the till',

  'setup.money.title': 'Where is the shop?',
  'setup.money.sentence':
    'The country decides how figures are written. Change the rest if your shop differs.',
  'setup.money.country': 'Country',
  'setup.money.currency': 'Currency',
  'setup.money.prices': 'Prices of the products',
  'setup.money.withTax': 'Tax is included',
  'setup.money.beforeTax': 'Tax is added on top',
  'setup.money.timeZone': 'Time zone',
  'setup.money.findZone': 'Time zone: look for a city',
  'setup.money.zoneHere': '{zone} (this computer)',
  'setup.money.zoneNone': 'No time zone is called “{text}”.',
  'setup.money.zoneNow': '{zone}: it is {time} there now.',

  'setup.keyStore.title': 'This computer cannot protect keys',
  'setup.keyStore.sentence':
    'It has no keyring that works. Whoever copies the files of this till could use its keys. Better: set up the keyring and start again.',
  'setup.keyStore.by': 'Name of whoever agrees to this',
  'setup.keyStore.agree': 'Agree and record it',
  'setup.keyStore.agreed': 'On record: {name} has agreed.',

  'setup.cloud.title': 'How does the till reach VINR?',
  'setup.cloud.sentence': 'The key is sealed by this computer and shown nowhere again.',
  'setup.cloud.direct': 'A key of the VINR Dashboard',
  'setup.cloud.relay': 'A relay of the shop’s own',
  'setup.cloud.none': 'Not at all: the shop’s network only',
  'setup.cloud.noneSentence':
    'Cards are then taken on the LAN alone. Without it, and for refunds, there is no way.',
  'setup.cloud.key': 'Restricted key',
  'setup.cloud.keyHint': 'Begins with rk_. Make it under “API keys” and allow terminal payments and refunds.',
  'setup.cloud.credential': 'Credential of the relay',
  'setup.cloud.relayUrl': 'Address of the relay',
  'setup.cloud.fullKey': 'I know the risk: this is a full live key, which can do everything with the account',
  'setup.cloud.save': 'Seal and try it',
  'setup.cloud.replace': 'Give another key',
  'setup.cloud.tryAgain': 'Try again',
  'setup.cloud.kind.restricted': 'A restricted key is sealed.',
  'setup.cloud.kind.test': 'A test key is sealed. No real money moves by it.',
  'setup.cloud.kind.full': 'A full live key is sealed. Replace it by a restricted one as soon as you can.',
  'setup.cloud.kind.relay': 'The credential of the relay {url} is sealed.',
  'setup.cloud.verdict.unchecked': 'It has not been tried yet.',
  'setup.cloud.verdict.checking': 'VINR is being asked…',
  'setup.cloud.verdict.accepted': 'VINR accepts it.',
  'setup.cloud.verdict.unknown': 'VINR does not know it. Copy it again from the Dashboard.',
  'setup.cloud.verdict.forbidden': 'It may not read payments. Give it that right in the Dashboard.',
  'setup.cloud.verdict.noAnswer':
    'VINR did not answer. Check the internet; you can go on and try again later.',

  'setup.authority.title': 'Which terminals are real?',
  'setup.authority.sentence':
    'Download VINR’s terminal CA from the Dashboard and choose the file here. The till believes no other terminal.',
  'setup.authority.choose': 'Choose the CA file',
  'setup.authority.replace': 'Choose another file',
  'setup.authority.given': 'Believed: {names}. Good until {until}.',

  'setup.terminals.title': 'Which terminals does this till use?',
  'setup.terminals.sentence': 'Terminals on this network appear by themselves when they are switched on.',
  'setup.terminals.searching': 'Looking…',
  'setup.terminals.nobody': 'No terminal has answered yet. Is local mode switched on in the Dashboard?',
  'setup.terminals.found': 'On this network',
  'setup.terminals.yours': 'Of this till',
  'setup.terminals.none': 'None yet',
  'setup.terminals.add': 'Add {name}',
  'setup.terminals.proven': 'proven by its certificate',
  'setup.terminals.announced': 'says so itself',
  'setup.terminals.byHand': 'Address, if it is not listed',
  'setup.terminals.ask': 'Ask there',

  'setup.certificates.title': 'How does the till prove itself?',
  'setup.certificates.sentence':
    'Each terminal has a .p12 file of its own, from the Dashboard: choose it, or drop it on its row. The passphrase is used once and kept nowhere.',
  'setup.certificates.choose': 'Choose the file',
  'setup.certificates.replace': 'Choose another file',
  'setup.certificates.none': 'No certificate yet',
  'setup.certificates.passphrase': 'Passphrase of {file}',
  'setup.certificates.open': 'Open',
  'setup.certificates.opening': 'Opening {file}…',
  'setup.certificates.lapsed':
    'Please choose the file again: {file} waited too long for its passphrase. Nothing else is lost.',
  'setup.certificates.sealed': 'Sealed. Good until {until}.',
  'setup.certificates.expiresSoon': 'It ends soon: have the next one issued.',
  'setup.certificates.legacyEncryption': 'The file was locked in an old way. The till has sealed it anew.',
  'setup.certificates.extraCertificates':
    'Certificates in it that have nothing to do with this were left out.',

  'setup.pairing.title': 'Does each one answer as itself?',
  'setup.pairing.sentence':
    'Give each terminal the name on its sticker, so that nobody taps on the wrong one.',
  'setup.pairing.name': 'Name on the sticker of {id}',
  'setup.pairing.again': 'Ask again',
  'setup.pairing.open': 'Not asked yet',
  'setup.pairing.asking': 'Asking…',
  'setup.pairing.paired': 'It is the one, and it knows this till. Answered in {took}.',
  'setup.pairing.failed.silent': 'Nobody answers at {host}. Is it switched on, and on this network?',
  'setup.pairing.failed.otherTerminal': 'Another terminal answers at {host}. Look for this one again.',
  'setup.pairing.failed.untrusted': 'What answers at {host} is no terminal that this till may believe.',
  'setup.pairing.failed.ourCertificate':
    'It refuses the till’s certificate. Have a new one issued for this terminal.',
  'setup.pairing.failed.noCertificate': 'It has no certificate of ours yet. Go back and choose its file.',

  'setup.staff.title': 'Who works at this till?',
  'setup.staff.sentence': 'At least one manager. A PIN has 4 to 8 digits, and no two people the same.',
  'setup.staff.name': 'Name',
  'setup.staff.role': 'May do as',
  'setup.staff.pin': 'PIN',
  'setup.staff.add': 'Add',
  'setup.staff.empty': 'Nobody yet',

  'setup.selling.title': 'How does the shop sell?',
  'setup.selling.sentence': 'A manager can change this later.',
  'setup.selling.shifts': 'Shifts',
  'setup.selling.shiftsOn': 'Count the drawer at opening and closing',
  'setup.selling.shiftsOff': 'No shifts',
  'setup.selling.tips': 'Who asks for a tip',
  'setup.selling.tip.none': 'Nobody',
  'setup.selling.tip.till': 'This till',
  'setup.selling.tip.terminal': 'The terminal',
  'setup.selling.tip.receipt': 'The paper slip',
  'setup.selling.dashboard': 'Look into the VINR Dashboard as well',
  'setup.selling.localMode': 'Local mode must be on for every terminal.',
  'setup.selling.partial':
    'Partial approval: when it is on, a card may pay a part and the till asks for the rest.',
  'setup.selling.prompt':
    'Prompt timeout: how long a terminal waits for a card. 60 seconds suit most counters.',

  'setup.printer.title': 'Where are receipts printed?',
  'setup.printer.sentence':
    'A printer on the shop’s network. Without one, leave the address empty; other printers are set up later, under Hardware.',
  'setup.printer.host': 'Address of the printer',
  'setup.printer.port': 'Port',
  'setup.printer.width': 'Roll',
  'setup.printer.drawer': 'The cash drawer is plugged into it',
  'setup.printer.use': 'Use {name}',
  'setup.printer.searching': 'Looking…',
  'setup.printer.nobody': 'No printer says that it is here. Its own test page tells its address.',
  'setup.printer.test': 'Print a test',
  'setup.printer.printing': 'Printing…',
  'setup.printer.printed': 'Printed. Look at it: letters, amounts, and both codes.',
  'setup.printer.failed': '{why}. Check the address and the paper, then print again.',

  'setup.check.title': 'Is everything ready?',
  'setup.check.sentence':
    'Your answers are written, and everything a card payment needs is tried. Nothing is charged.',
  'setup.check.start': 'Check now',
  'setup.check.again': 'Check again',
  'setup.check.running': 'Checking. This takes up to a minute…',
  'setup.check.ready': 'Ready: nothing stops this till.',
  'setup.check.failed':
    '{count, plural, one {# thing is in the way. It stands first.} other {# things are in the way. They stand first.}}',
  'setup.check.status.ok': 'in order',
  'setup.check.status.warning': 'look at this',
  'setup.check.status.failed': 'in the way',
  'setup.check.status.notChecked': 'not checked',

  'setup.payment.title': 'Try a payment?',
  'setup.payment.sentence': 'The smallest amount, {amount}, with a test card. No real money moves.',
  'setup.payment.real':
    'This account is live, so a payment here would be real money. Sell something small after the set-up and give it back.',
  'setup.payment.on': 'Pay on {terminal}',
  'setup.payment.by': 'Name of whoever tries it',
  'setup.payment.skip': 'Skip the test payment',
  'setup.payment.stop': 'Stop',
  'setup.payment.running.sent': '{terminal} has been asked.',
  'setup.payment.running.card': 'Hold the test card to {terminal}.',
  'setup.payment.running.bank': 'The bank is being asked.',
  'setup.payment.approved.lan': 'Approved over the shop’s own network.',
  'setup.payment.approved.cloud':
    'Approved through VINR’s cloud. The terminal could not be reached on the network.',
  'setup.payment.refused.declined': 'The card was declined. Take a test card that is approved.',
  'setup.payment.refused.cancelled': 'Nobody paid. Nothing was charged.',
  'setup.payment.refused.noAnswer': 'No answer came. Check the terminal and try once more.',
  'setup.payment.skipped': 'Skipped, and recorded as skipped.',

  'setup.done.title': 'The till is set up',
  'setup.done.sentence': 'What was typed here is wiped when this window closes.',
  'setup.done.terminals':
    '{count, plural, one {# terminal, proven and sealed} other {# terminals, proven and sealed}}',
  'setup.done.people': '{count, plural, one {# person with a PIN} other {# people with a PIN}}',
  'setup.done.unchecked':
    'The last check has found something in the way. You can open the till all the same.',
  'setup.done.open': 'Open the till',

  'setup.problem.input': 'Something is missing or does not fit. Look at the fields again.',
  'setup.problem.notYet': 'Answer the steps before this one first.',
  'setup.problem.authorityUnreadable':
    'That file holds no authority that can be read. Choose VINR’s CA, a PEM file.',
  'setup.problem.authorityHasKey':
    'That file holds a private key. Choose the CA file, which holds certificates only.',
  'setup.problem.authorityFirst': 'Choose the CA file first: without it nobody can prove to be a terminal.',
  'setup.problem.nobodyThere':
    'Nobody answers at that address. Check it, and that the terminal is switched on.',
  'setup.problem.notATerminal': 'What answers there is no VINR terminal that this till may believe.',
  'setup.problem.alreadyThere': 'This till has that terminal already.',
  'setup.problem.terminalUnknown': 'That terminal is not listed any more. Look for it again.',
  'setup.problem.keyPublishable':
    'That is a publishable key, for web pages. Take a restricted key, which begins with rk_.',
  'setup.problem.keyUnknown': 'That is no key of VINR. Copy the whole of it from the Dashboard.',
  'setup.problem.keyFull':
    'That key can do everything with the account. Make a restricted one, or tick that you know the risk.',
  'setup.problem.keyElsewhere':
    'A relay needs https and a credential of its own. VINR’s live keys go to VINR alone.',
  'setup.problem.pinDigits': 'A PIN has 4 to 8 digits.',
  'setup.problem.pinTaken': 'Somebody has that PIN already. It says who it is, so take another.',
  'setup.problem.realMoney': 'This account is live: nothing is charged for a test.',
  'setup.problem.internal':
    'That did not work because of a fault in the till. Start it again; your answers are kept.',

  'setup.refused.wait': 'Too many wrong passphrases. Wait {seconds} seconds.',
  'setup.refused.notReadable': 'The file cannot be read. Choose the .p12 file itself, no folder and no link.',
  'setup.refused.tooLarge':
    'The file is too large for a certificate. Choose the .p12 file from the Dashboard.',
  'setup.refused.notPkcs12': 'That is no .p12 file. Choose the one from the Dashboard.',
  'setup.refused.damaged': 'The file is damaged. Download it again.',
  'setup.refused.badPassphrase':
    'The passphrase does not open the file. Type it again, without a space at the end; if that fails, download the file again.',
  'setup.refused.unsafe': 'The file is locked in a way that is not safe. Export it again from the Dashboard.',
  'setup.refused.incomplete':
    'The file does not hold exactly one key with its certificates. Export it again, whole.',
  'setup.refused.dates':
    'The certificate is not valid today. Check this computer’s clock, then have a new one issued.',
  'setup.refused.wrongUse':
    'The certificate was not issued for a till. Issue a client certificate in the Dashboard.',
  'setup.refused.weak': 'The certificate is too weak. Have a new one issued in the Dashboard.',
  'setup.refused.untrustedIssuer':
    'The certificate comes from another authority than the CA file. Take both from the same environment.',
  'setup.refused.rejected':
    'The terminal refuses the new certificate, so the one before stays in use. Have another issued.',
  'setup.refused.older': 'The certificate in use lasts longer than this one. Choose the newest file.',
  'setup.refused.revoked': 'The certificate has been withdrawn. Have a new one issued in the Dashboard.',
  'setup.refused.wrongTerminal': 'The certificate is for {found}. Choose the file of {expected}.',
  'setup.refused.other': 'The certificate cannot be used. Have a new one issued in the Dashboard.',
} as const;
