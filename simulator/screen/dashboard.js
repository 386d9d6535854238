import { choice, group, number, toggle } from './fields.js';

const TIPPING = [
  ['never', 'Never asked for'],
  ['asked', 'Where a payment asks'],
  ['always', 'Before every payment'],
];

/** The switches of VINR's dashboard that change what a terminal does: some are the account's, some its own. */
export function dashboard(control) {
  const part = toggle('Banks may approve a part', (on) => control.settings({ partialAuthorization: on }));
  const offline = toggle('Offline terminals may approve alone', (on) =>
    control.settings({ offlinePayments: on }),
  );
  const local = toggle('Serves tills on its network', (on) => control.ownSettings({ localMode: on }));
  const tipping = choice('Tips', TIPPING, (value) => control.settings({ tipping: value }));
  const patience = number('Waits for a card', 'ms', (value) =>
    control.ownSettings({ promptTimeoutMs: value }),
  );
  const show = ({ settings, localMode, promptTimeoutMs }) => {
    part.show(settings.partialAuthorization);
    offline.show(settings.offlinePayments);
    tipping.show(settings.tipping);
    local.show(localMode);
    patience.show(promptTimeoutMs);
  };
  const all = [part, offline, local, tipping, patience].map(({ element }) => element);
  return { element: group("VINR's dashboard", ...all), show };
}
