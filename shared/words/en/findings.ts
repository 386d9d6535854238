/** What preflight finds, what to do about it, and why something was not checked. `{why}` is a technical detail, as it is. */
export const findingWords = {
  'preflight.found.settings.missing': 'There is no till in {profile}.',
  'preflight.found.settings.unreadable': 'The settings of the till cannot be used: {why}',
  'preflight.found.settings.badAuthority':
    'What the settings have as terminal CA of {terminal} is no certificate.',
  'preflight.found.settings.noTerminals': 'Till {till} has no terminal.',
  'preflight.found.settings.read':
    'Till {till} ({name}) of {shop}: {count, plural, one {# terminal} other {# terminals}}.',
  'preflight.step.nameProfile': 'Give the folder of a till, or provision it: npm run provision.',
  'preflight.step.mendSettings': 'Put the settings right as the sentence says, then check again.',
  'preflight.step.getAuthority':
    'Download the terminal CA from the VINR Dashboard (Developers, Certificates) and provision the till with it.',
  'preflight.step.addTerminal': 'Provision it with at least one terminal.',

  'preflight.found.disk.full':
    'The disk of the profile has {free, number} MiB free; card payments stop below {needed, number} MiB.',
  'preflight.found.disk.low':
    'The disk of the profile has only {free, number} MiB free; card payments stop below {needed, number} MiB.',
  'preflight.found.disk.room':
    'The disk of the profile has {free, number} MiB free, which is enough; card payments stop below {needed, number} MiB.',
  'preflight.step.freeSpace': 'Free space on that disk, or move the profile.',
  'preflight.step.freeSpaceSoon': 'Free space before the shop opens.',

  'preflight.found.journal.none': 'No journal yet: the till makes it when it is first started.',
  'preflight.found.journal.sound': 'The journal is sound enough to sell on.',
  'preflight.found.journal.damaged': 'The journal is damaged: the till takes no card payments on it.',
  'preflight.found.journal.unread': 'The journal could not be read: {why}',
  'preflight.step.keepJournal':
    'Keep the files, run npm run audit -- --profile DIR, and call support with its report.',
  'preflight.step.doAsItSays': 'Do what it says, then check again.',

  'preflight.found.keys.none': 'The till keeps no certificate and no key yet.',
  'preflight.found.keys.sealed': 'The till’s own keys do not open with its key store. {why}',
  'preflight.found.keys.elsewhere':
    'The keys are sealed by this computer’s own key store, which this command cannot ask.',
  'preflight.found.keys.strong': 'The keys are sealed by the computer’s key store ({backend}).',
  'preflight.found.keys.training': 'The key store is a file in the profile: enough for training.',
  'preflight.found.keys.weak':
    'The key store is a file that anybody with the profile can open, and nobody agreed to that.',
  'preflight.found.keys.weakAgreed':
    'The key store is a file that anybody with the profile can open; {by} agreed to that.',
  'preflight.step.provision': 'Provision it: npm run provision.',
  'preflight.step.provisionAgain': 'Provision the till again, or bring back the key store that sealed them.',
  'preflight.step.lookAtHealth':
    'Certificate and cloud key go unchecked here; the till itself shows on its health page whether they are accepted.',
  'preflight.step.strongKeyStore':
    'Provision the till on a computer with a keyring before it takes real money.',

  'preflight.found.network.notNeeded': 'All terminals are on this computer itself.',
  'preflight.found.network.none': 'This computer is on no network.',
  'preflight.found.network.up': 'This computer is on {networks}.',
  'preflight.found.subnet.same': '{address} is in the till’s own network {range} ({name}).',
  'preflight.found.subnet.other': '{address} is not in the same subnet as the till, which is on {networks}.',
  'preflight.found.subnet.alone': '{address} is not in the same subnet as the till, which is on no network.',
  'preflight.step.joinNetwork': 'Plug in the cable or join the Wi-Fi of the shop.',
  'preflight.step.oneSubnet':
    'Give terminal and till addresses of one subnet, or have the router pass TCP between the two; mDNS does not cross it.',

  'preflight.found.localNetwork.notNeeded': 'This system asks for no permission to speak to devices nearby.',
  'preflight.found.localNetwork.unhindered': 'macOS lets this program speak to devices nearby.',
  'preflight.found.localNetwork.denied':
    'macOS lets this program into the internet and not to {address}: the permission for the local network is missing.',
  'preflight.step.allowLocalNetwork':
    'System Settings, Privacy & Security, Local Network: allow VINR POS (or the terminal program this ran in), then check again.',

  'preflight.found.name.address': '{host} is an address; no name has to be looked up.',
  'preflight.found.name.resolved': '{host} is {addresses}.',
  'preflight.found.name.unknown': 'The name {host} is not known on this network.',
  'preflight.found.name.noAnswer': 'No name server answered when asked for {host}.',
  'preflight.step.correctName':
    'Correct the name in the settings, or give the terminal a fixed address and use that.',
  'preflight.step.checkDns':
    'Check the computer’s DNS settings, or use the terminal’s address instead of its name.',

  'preflight.found.announcement.none':
    'mDNS does not find the terminal, so the till would not find it again at a new address.',
  'preflight.found.announcement.agrees': 'mDNS finds the terminal at {announced}, as the settings have it.',
  'preflight.found.announcement.nameless':
    'mDNS finds the terminal at {announced}, while its name leads nowhere.',
  'preflight.found.announcement.disagrees':
    'mDNS finds the terminal at {announced}, the settings have {configured}; the settings are right.',
  'preflight.found.announcement.moved':
    'mDNS finds the terminal at {announced}, the settings have {configured}, where it is not: its address has changed.',
  'preflight.step.allowMulticast':
    'Allow multicast on the switch and the Wi-Fi, or give the terminal a fixed address in the router.',
  'preflight.step.useAnnounced':
    'Put the address that mDNS tells into the settings, and give it to the terminal for good in the router.',
  'preflight.step.findImpostor': 'Find out what announces itself there under this terminal’s id.',

  'preflight.found.localMode.on': 'Local mode is on: the terminal answers on its own port.',
  'preflight.found.localMode.off':
    'The terminal is online in VINR’s cloud, refuses its port and announces nothing: Local mode is most likely off.',
  'preflight.step.enableLocalMode':
    'VINR Dashboard, Hardware, Terminals, the terminal, Connectivity: enable Local mode. If it is on, the address is another device’s.',

  'preflight.found.port.open': '{address} takes connections on port {port} ({ms, number} ms).',
  'preflight.found.port.refused': 'Something is at {address} and refuses port {port}.',
  'preflight.found.port.silent': 'Nothing answers at {address} port {port}, not even a refusal.',
  'preflight.found.port.absent': 'No device is at {address}.',
  'preflight.found.port.noRoute': 'This computer has no route to {address}.',
  'preflight.step.compareAddress':
    'Check on the terminal’s own screen that this is its address, that it has started, and that Local mode is on.',
  'preflight.step.passFirewall':
    'Switch the terminal on and check its address; if both are right, a firewall or guest Wi-Fi keeps the two apart.',
  'preflight.step.switchOn':
    'Switch the terminal on, plug it in or join it to the Wi-Fi, and compare the address on its screen.',
  'preflight.step.oneNetwork':
    'Bring till and terminal into one network, or have the router pass traffic between theirs.',

  'preflight.found.clock.right': 'The clock agrees with {whose} to {seconds, number} s.',
  'preflight.found.clock.off':
    'This computer’s clock is {seconds, number} s {way, select, behind {behind} other {ahead of}} {whose}.',
  'preflight.found.clock.wrong':
    'This computer’s clock is {minutes, number} min {way, select, behind {behind} other {ahead of}} {whose}.',
  'preflight.step.setClock': 'Have the system set its clock over the network (NTP), then check again.',

  'preflight.found.identity.right': 'Terminal {terminal} proves by its certificate to be there.',
  'preflight.found.identity.afterwards':
    'The terminal wants to see our certificate before it shows its own; see the next line.',
  'preflight.found.identity.wrongTerminal':
    'Another terminal answers at this address: {found} instead of {expected}.',
  'preflight.found.identity.swapped':
    'Another terminal answers at this address: {found} ({name} of this till) instead of {expected}.',
  'preflight.found.identity.untrusted':
    'What answers shows a certificate that VINR’s terminal CA has not signed.',
  'preflight.found.identity.expired': 'The terminal’s own certificate has expired.',
  'preflight.found.identity.notYetValid': 'The terminal’s own certificate is not valid yet.',
  'preflight.found.identity.unsuitable':
    'What answers shows a certificate that is too weak, or not one of a terminal.',
  'preflight.found.identity.revoked': 'The terminal’s certificate is on the list of withdrawn ones.',
  'preflight.found.identity.noTls': 'What answers does not speak TLS: it is no terminal in Local mode.',
  'preflight.found.identity.silent':
    'The port is open, and then nothing more comes: the TLS handshake goes unanswered.',
  'preflight.step.exchangeAddresses':
    'Exchange the two addresses in the settings, or give each terminal a fixed address in the router.',
  'preflight.step.checkAuthority':
    'Check that the address is really the terminal; then that the terminal CA file is the current one from the VINR Dashboard.',
  'preflight.step.letItRenew':
    'Let the terminal go online so that it renews its certificate, or restart it; if that does not help, call VINR.',
  'preflight.step.setClockOrCall': 'Set this computer’s clock; if it is right, call VINR.',
  'preflight.step.checkAddressOrCall': 'Check that the address is really the terminal; if it is, call VINR.',
  'preflight.step.askAboutLoss':
    'Take no payment on it. Ask VINR whether this terminal was reported lost, and have it issue a new certificate.',
  'preflight.step.otherDevice':
    'Check the address and the port (8443 as VINR ships it); another device may have taken the address.',
  'preflight.step.restartOrFirewall':
    'Restart the terminal. If it stays so, something between the two swallows TLS: a firewall or a proxy.',

  'preflight.found.certificate.accepted':
    'The terminal accepts the till’s certificate ({ms, number} ms); it is good for {days, plural, one {# more day} other {# more days}}.',
  'preflight.found.certificate.expiresSoon':
    'The terminal accepts the till’s certificate ({ms, number} ms); it is good for only {days, plural, one {# more day} other {# more days}}.',
  'preflight.found.certificate.missing': 'The till has no certificate for this terminal.',
  'preflight.found.certificate.rejected':
    'The terminal refuses the till’s certificate: it was revoked, or is another terminal’s.',
  'preflight.found.certificate.hungUp':
    'The terminal hangs up once it has seen the till’s certificate: most likely it was revoked, or is another terminal’s.',
  'preflight.found.certificate.expired': 'The till’s certificate for this terminal has expired.',
  'preflight.found.certificate.notYetValid': 'The till’s certificate is not valid yet.',
  'preflight.found.certificate.revoked':
    'The till’s certificate for this terminal is on the list of withdrawn ones.',
  'preflight.found.certificate.notAskedFor':
    'The terminal lets in anybody: it does not ask for a certificate of the till.',
  'preflight.found.certificate.unusable': 'The till’s certificate for this terminal cannot be used.',
  'preflight.found.certificate.noAnswer':
    'The terminal shook hands and then did not answer a harmless question ({why}).',
  'preflight.step.renewInTime': 'Issue a new certificate in the VINR Dashboard and provision it in time.',
  'preflight.step.issueAnew':
    'Issue a new client certificate for this terminal in the VINR Dashboard and provision the till with it.',
  'preflight.step.setClockOrIssue': 'Set this computer’s clock; if it is right, wait or issue another one.',
  'preflight.step.takeNoPayment':
    'Take no payment on it. Have VINR set up the Local API of this terminal again.',
  'preflight.step.restartTerminal': 'Restart the terminal and check again.',

  'preflight.found.cloud.reachable': '{host} answers ({ms, number} ms).',
  'preflight.found.cloud.name': '{host}: its name cannot be looked up ({why}).',
  'preflight.found.cloud.connection': '{host}: no connection ({why}).',
  'preflight.found.cloud.tls': '{host}: no trustworthy TLS ({why}).',
  'preflight.found.cloud.answer': '{host}: it takes the connection and gives no answer ({why}).',
  'preflight.found.cloud.none':
    'The till has no cloud key: cards go over the LAN only, and nothing can be read back from VINR.',
  'preflight.step.checkInternet': 'Check the computer’s internet connection and DNS settings.',
  'preflight.step.letHttpsOut':
    'Check the internet connection, and that the firewall lets HTTPS out; with a relay, that it runs.',
  'preflight.step.letTlsThrough':
    'Something on the way opens TLS, or the clock is wrong. Have the network let this host through untouched.',
  'preflight.step.lookAtStatus': 'Look at VINR’s status page; with a relay, at its log.',
  'preflight.step.giveKey': 'Provision a restricted key or a relay, unless this is meant.',

  'preflight.found.cloudKey.accepted': 'VINR accepts the key of this till.',
  'preflight.found.cloudKey.unknown': 'VINR does not know the key of this till.',
  'preflight.found.cloudKey.forbidden': 'The key of this till may not read terminal payments.',
  'preflight.found.cloudKey.unusable': 'The key of this till cannot be used: {why}',
  'preflight.found.cloudKey.noVerdict': 'VINR answered neither yes nor no to the key ({why}).',
  'preflight.step.newKey': 'Make a new restricted key in the VINR Dashboard and provision the till with it.',
  'preflight.step.widenKey':
    'Give the key the right to read and write terminal payments in the VINR Dashboard.',
  'preflight.step.fittingKey': 'Provision the till with a key and an address that belong together.',
  'preflight.step.checkAgain': 'Check again in a minute.',

  'preflight.why.noSettings': 'Because the settings do not say what to check.',
  'preflight.why.noAddress': 'Because no address is known for the name.',
  'preflight.why.noConnection': 'Because there is no connection to its port.',
  'preflight.why.notProven': 'Because what answers is not proven to be the terminal.',
  'preflight.why.keysUnopened': 'Because the till’s own keys could not be opened.',
  'preflight.why.noCloud': 'Because the cloud cannot be reached.',
  'preflight.why.noTime': 'Because nobody answered who could tell the time.',
  'preflight.why.noTerminal': 'Because the terminal does not answer, see the lines above.',
  'preflight.why.announced': 'Because the terminal announces its port by mDNS and refuses it all the same.',
  'preflight.why.notOnline': 'Because VINR’s cloud does not say that the terminal is online.',
  'preflight.why.notLocal': 'Because the address is not one of the local network.',
  'preflight.why.networkDown':
    'Because nothing beyond the gateway answers either: the network itself is down.',
} as const;
