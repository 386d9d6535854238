/** Names that the set-up window may say, and nothing else: its preload imports only this file, and this file imports nothing. */
export const SETUP_REQUESTS = [
  'setup.get',
  'setup.begin',
  'setup.go',
  'setup.speak',
  'setup.shop',
  'setup.money',
  'setup.consent',
  'setup.withoutCloud',
  'setup.checkCloud',
  'setup.chooseAuthority',
  'setup.findAt',
  'setup.addTerminal',
  'setup.nameTerminal',
  'setup.removeTerminal',
  'setup.chooseCertificate',
  'setup.pair',
  'setup.removePerson',
  'setup.selling',
  'setup.printer',
  'setup.withoutPrinter',
  'setup.testPrinter',
  'setup.check',
  'setup.pay',
  'setup.stopPaying',
  'setup.skipPayment',
  'setup.finish',
] as const;

/** Secrets go one way, over a port that nothing comes back on. */
export const SETUP_SECRETS = ['passphrase', 'cloudKey', 'pin'] as const;

export type SetupRequestName = (typeof SETUP_REQUESTS)[number];
