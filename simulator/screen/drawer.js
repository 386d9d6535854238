import { button, make, say } from './make.js';

const LAN = [
  ['up', 'Nothing is wrong'],
  ['refuse', 'Refuses connections'],
  ['blackhole', 'Swallows connections'],
  ['blackholeAfterHandshake', 'Deaf after the handshake'],
  ['wrongTerminal', 'Another terminal answers'],
  ['dropBeforeCommand', 'Resets before the command'],
  ['dropAfterCommand', 'Resets after the command'],
  ['ghostPrompt', 'Resets, and prompts later'],
  ['duplicate', 'Takes the command twice'],
  ['dropResponse', 'Loses the answer'],
  ['respond', 'Answers an error after the work'],
  ['delay', 'Answers late'],
  ['stall', 'Stalls within the answer'],
  ['resetAfterBytes', 'Resets within the answer'],
  ['garble', 'Damages the answer'],
];
const CERTIFICATES = [
  ['own', 'Its own'],
  ['otherTerminal', 'Of another terminal'],
  ['foreignAuthority', 'Of a foreign authority'],
  ['expired', 'Expired'],
];
const NUMBERS = [
  ['delayMs', 'How late', 'ms'],
  ['bytes', 'Gets through', 'bytes'],
  ['status', 'Error', 'HTTP'],
  ['notFoundMs', 'Unknown for', 'ms'],
  ['clockSkewMs', 'Clock ahead', 'ms'],
];
const SWITCHES = [
  ['offline', "Cut the terminal from VINR's cloud"],
  ['holdProcessing', 'Let the bank think until told'],
  ['deviceReads', 'The device answers reads'],
];

const DASHBOARD = [
  ['partialAuthorization', 'Banks may approve a part'],
  ['offlinePayments', 'Offline terminals may approve alone'],
];

/** Everything that can go wrong, behind a handle. */
export function drawer(control) {
  const lan = choice('On the network', LAN, (value) => control.faults({ lan: value }));
  const once = check('Only once', () => undefined);
  lan.act = (value) =>
    control.faults(
      once.input.checked && !['up', 'refuse'].includes(value) ? { lan: value, times: 1 } : { lan: value },
    );
  const certificate = choice('Certificate', CERTIFICATES, (value) => control.faults({ certificate: value }));
  const numbers = NUMBERS.map(([name, label, unit]) => [
    name,
    number(label, unit, (value) => control.faults({ [name]: value })),
  ]);
  const switches = SWITCHES.map(([name, label]) => [
    name,
    check(label, (on) => control.faults({ [name]: on })),
  ]);
  const dashboard = DASHBOARD.map(([name, label]) => [
    name,
    check(label, (on) => control.settings({ [name]: on })),
  ]);
  const release = button('key', 'Let the bank answer', () => control.release());
  const lock = button('key', 'Lock', () =>
    lock.dataset.locked === 'true' ? control.unlock() : control.lock(),
  );
  const actions = make(
    'div',
    'actions',
    release,
    button('key', 'Reboot', () => control.reboot(false)),
    button('key', 'Reboot and forget', () => control.reboot(true)),
    lock,
    button('key', 'Update', () => control.update()),
    button('key', 'Renew certificate', () => control.renew('ec')),
  );
  const battery = number('Battery', '%', (value) => control.battery(value));
  const element = make(
    'details',
    'drawer',
    make('summary', '', 'What goes wrong'),
    make('div', 'switches', ...[...switches, ...dashboard].map(([, one]) => one.element)),
    make(
      'div',
      'fields',
      lan.element,
      once.element,
      certificate.element,
      ...numbers.map(([, one]) => one.element),
      battery.element,
    ),
    actions,
  );
  const show = ({ faults, settings, session, condition, batteryLevel }) => {
    lan.show(faults.lan);
    certificate.show(faults.certificate);
    for (const [name, one] of [...numbers, ...switches]) one.show(faults[name]);
    for (const [name, one] of dashboard) one.show(settings[name]);
    battery.element.hidden = batteryLevel === null;
    battery.show(batteryLevel ?? 0);
    release.disabled = session?.step !== 'issuer';
    lock.dataset.locked = condition === 'locked';
    say(lock, condition === 'locked' ? 'Unlock' : 'Lock');
    element.dataset.wrong = faults.lan !== 'up' || faults.offline || faults.certificate !== 'own';
  };
  return { element, show };
}

function choice(label, options, act) {
  const select = make(
    'select',
    '',
    ...options.map(([value, text]) => Object.assign(make('option', '', text), { value })),
  );
  const one = { element: make('label', 'field', make('span', '', label), select), act };
  select.addEventListener('change', () => void one.act(select.value));
  one.show = (value) => (select.value = value);
  return one;
}

function number(label, unit, act) {
  const input = Object.assign(make('input'), { type: 'number', step: 1 });
  input.addEventListener('change', () => void act(Math.round(Number(input.value))));
  const show = (value) => {
    if (input.matches(':focus')) return;
    input.value = value;
  };
  return { element: make('label', 'field', make('span', '', label), input, make('small', '', unit)), show };
}

function check(label, act) {
  const input = Object.assign(make('input'), { type: 'checkbox' });
  input.addEventListener('change', () => void act(input.checked));
  return {
    element: make('label', 'check', input, make('span', '', label)),
    show: (on) => (input.checked = on),
    input,
  };
}

/** Somebody who does what people do, for one payment. */
export function people(scripts, control) {
  const keys = scripts.map(({ name, label }) => button('chip-key', label, () => control.cardholder(name)));
  const element = make(
    'section',
    'people',
    make('h2', '', 'Or send somebody'),
    make('div', 'chips', ...keys),
  );
  element.ariaLabel = 'Cardholders';
  return { element };
}
