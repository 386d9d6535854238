import { dashboard } from './dashboard.js';
import { choice, group, number, toggle } from './fields.js';
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
  ['dropResponse', 'Drops the response'],
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
/** Faults that do not end by themselves, so that they cannot be counted. */
const LASTING = ['up', 'refuse'];
/** Figures that only some faults look at. */
const DETAILS = [
  ['delayMs', 'How late', 'ms', ['delay', 'ghostPrompt', 'duplicate']],
  ['bytes', 'Gets through', 'bytes', ['resetAfterBytes']],
  ['status', 'Error', 'HTTP', ['respond']],
];
const NUMBERS = [
  ['notFoundMs', 'Unknown to reads for', 'ms'],
  ['clockSkewMs', 'Clock is ahead by', 'ms'],
];
const BANK = [
  ['offline', "Cut the terminal from VINR's cloud"],
  ['holdProcessing', 'Let the bank think until told'],
  ['deviceReads', 'The device answers reads'],
];
const HEALED = {
  lan: 'up',
  certificate: 'own',
  offline: false,
  holdProcessing: false,
  deviceReads: true,
  notFoundMs: 0,
  clockSkewMs: 0,
};

/** Everything that can go wrong, behind a handle. */
export function drawer(control) {
  const parts = [network(control), bank(control), dashboard(control), hardware(control)];
  const heal = button('key heal', 'Heal everything', () => control.faults(HEALED));
  const state = make('small');
  const element = make(
    'details',
    'drawer',
    make('summary', '', make('h2', '', 'Faults'), state),
    make('div', 'inside', ...parts.map((part) => part.element), heal),
  );
  const show = (face) => {
    for (const part of parts) part.show(face);
    const wrong = Object.entries(HEALED).filter(([name, value]) => face.faults[name] !== value).length;
    element.dataset.wrong = wrong > 0;
    heal.disabled = wrong === 0;
    say(state, wrong === 0 ? 'All is well' : wrong === 1 ? '1 fault is on' : `${wrong} faults are on`);
  };
  return { element, show };
}

function network(control) {
  const once = toggle('Only once');
  const lan = choice('On the local network', LAN, (value) =>
    control.faults(once.isOn() && !LASTING.includes(value) ? { lan: value, times: 1 } : { lan: value }),
  );
  const certificate = choice('Certificate', CERTIFICATES, (value) => control.faults({ certificate: value }));
  const details = DETAILS.map(([name, label, unit, faults]) => ({
    faults,
    ...figure(control, name, label, unit),
  }));
  const numbers = NUMBERS.map(([name, label, unit]) => figure(control, name, label, unit));
  const all = [lan, once, ...details, certificate, ...numbers];
  const show = ({ faults }) => {
    lan.show(faults.lan);
    certificate.show(faults.certificate);
    for (const detail of details) detail.element.hidden = !detail.faults.includes(faults.lan);
    for (const one of [...details, ...numbers]) one.show(faults[one.name]);
  };
  return { element: group('Network', ...all.map(({ element }) => element)), show };
}

function figure(control, name, label, unit) {
  return { name, ...number(label, unit, (value) => control.faults({ [name]: value })) };
}

function bank(control) {
  const switches = BANK.map(([name, label]) => [name, toggle(label, (on) => control.faults({ [name]: on }))]);
  const release = button('key', 'Let the bank answer', () => control.release());
  const show = ({ faults, session }) => {
    for (const [name, one] of switches) one.show(faults[name]);
    release.disabled = session?.step !== 'issuer';
  };
  return { element: group('Bank and cloud', ...switches.map(([, { element }]) => element), release), show };
}

function hardware(control) {
  const lock = button('key', 'Lock', () =>
    lock.dataset.locked === 'true' ? control.unlock() : control.lock(),
  );
  const battery = number('Battery', '%', (value) => control.battery(value));
  const paper = toggle('Out of paper', (out) => control.paper(out ? 'out' : 'loaded'));
  const actions = make(
    'div',
    'actions',
    lock,
    button('key', 'Update', () => control.update()),
    button('key', 'Reboot', () => control.reboot(false)),
    button('key', 'Reboot and forget', () => control.reboot(true)),
    button('key', 'Renew certificate', () => control.renew('ec')),
  );
  const show = ({ condition, batteryLevel, paper: roll }) => {
    battery.element.hidden = batteryLevel === null;
    battery.show(batteryLevel ?? 0);
    paper.element.hidden = roll === null;
    paper.show(roll === 'out');
    lock.dataset.locked = condition === 'locked';
    say(lock, condition === 'locked' ? 'Unlock' : 'Lock');
  };
  return { element: group('Device', paper.element, battery.element, actions), show };
}
