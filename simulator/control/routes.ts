import { CARDS } from '../cards.ts';
import type { Fields } from '../http/body.ts';
import { HttpProblem, type Answer } from '../http/problem.ts';
import type { Route } from '../http/router.ts';
import { presentationOf } from '../cardholders/presentation.ts';
import { SCRIPTS } from '../cardholders/scripts.ts';
import { KEY_KINDS } from '../certificates.ts';
import { faceOf } from '../terminal/face.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { CLIENT_KINDS } from '../vault.ts';
import type { World } from '../world.ts';
import { choice, flag, onlyKnown, whole, wrong } from './fields.ts';
import {
  readCloudFaults,
  readTerminalSettings,
  readPin,
  readPresent,
  readScript,
  readSettings,
  readTerminalFaults,
  readTip,
} from './requests.ts';
import { readSwitches } from './switches.ts';

export interface ControlCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly values: Fields['values'];
}

export type ControlHandler = (world: World, call: ControlCall) => Answer | Promise<Answer>;

const EVENTS_AT_ONCE = 1000;
/** Seven days in less than a second. */
const FASTEST = 1_000_000;

export const CONTROL_ROUTES: readonly Route<ControlHandler>[] = [
  { method: 'GET', path: '/ready', handler: (world) => ok(world.ready()) },
  { method: 'GET', path: '/cards', handler: () => ok({ cards: CARDS }) },
  {
    method: 'GET',
    path: '/terminals',
    handler: (world) => ok({ terminals: world.terminals.map((one) => face(world, one)) }),
  },
  {
    method: 'GET',
    path: '/terminals/:id',
    handler: (world, call) => ok(face(world, terminalOf(world, call))),
  },
  { method: 'POST', path: '/terminals/:id/present', handler: presentCard },
  { method: 'POST', path: '/terminals/:id/tip', handler: giveTip },
  { method: 'POST', path: '/terminals/:id/pin', handler: typePin },
  { method: 'POST', path: '/terminals/:id/cardholder', handler: sendCardholder },
  { method: 'POST', path: '/terminals/:id/release', handler: release },
  { method: 'POST', path: '/terminals/:id/cancel', handler: cancel },
  { method: 'POST', path: '/terminals/:id/reboot', handler: reboot },
  { method: 'POST', path: '/terminals/:id/lock', handler: (world, call) => lock(world, call, true) },
  { method: 'POST', path: '/terminals/:id/unlock', handler: (world, call) => lock(world, call, false) },
  { method: 'POST', path: '/terminals/:id/update', handler: update },
  { method: 'POST', path: '/terminals/:id/deactivate', handler: deactivate },
  { method: 'POST', path: '/terminals/:id/swap', handler: swap },
  { method: 'PUT', path: '/terminals/:id/battery', handler: setBattery },
  { method: 'PUT', path: '/terminals/:id/paper', handler: setPaper },
  { method: 'POST', path: '/terminals/:id/certificate', handler: renewCertificate },
  { method: 'PUT', path: '/terminals/:id/faults', handler: setFaults },
  { method: 'PUT', path: '/terminals/:id/settings', handler: setTerminalSettings },
  { method: 'GET', path: '/faults/plan', handler: (world) => ok({ faults: world.faultPlan }) },
  { method: 'PUT', path: '/cloud/faults', handler: setCloud },
  { method: 'GET', path: '/cloud/switches', handler: (world) => ok(world.switches.current) },
  {
    method: 'PUT',
    path: '/cloud/switches',
    handler: (world, { values }) => ok(world.switches.change(readSwitches(values))),
  },
  { method: 'GET', path: '/clock', handler: (world) => ok(clockOf(world)) },
  { method: 'PUT', path: '/clock', handler: paceClock },
  { method: 'GET', path: '/settings', handler: (world) => ok(world.settings.current) },
  {
    method: 'PUT',
    path: '/settings',
    handler: (world, { values }) => ok(world.settings.change(readSettings(values))),
  },
  { method: 'POST', path: '/certificates', handler: makeCertificate },
  { method: 'POST', path: '/certificates/revoke', handler: revokeCertificate },
  { method: 'GET', path: '/cardholders', handler: () => ok({ scripts: SCRIPTS }) },
  {
    method: 'GET',
    path: '/ledger',
    handler: ({ ledger }, { query }) => {
      const reference = query.get('reference');
      return ok({ rows: ledger.rows(reference), refunds: ledger.refunds(reference) });
    },
  },
  { method: 'GET', path: '/events', handler: events },
];

/** `now` in ISO 8601; `rate` 1 is real time. */
function clockOf({ clock, pace }: World): object {
  return { now: new Date(clock.now()).toISOString(), rate: pace?.rate ?? 1 };
}

function paceClock(world: World, { values }: ControlCall): Answer {
  onlyKnown(values, ['rate']);
  const rate = whole(values, 'rate', 1);
  if (rate === undefined || rate > FASTEST) throw wrong('rate', `a whole number from 1 to ${FASTEST}`);
  if (world.pace === null)
    throw new HttpProblem(409, 'clock_not_paced', 'This simulator was given a clock of its own.');
  world.pace.pace(rate);
  return ok(clockOf(world));
}

function presentCard(world: World, call: ControlCall): Answer {
  const { device, cardholder } = terminalOf(world, call);
  const { card, choices, wait } = readPresent(call.values);
  const presentation = presentationOf(card, choices, world);
  if (wait) cardholder.presentAtNextPrompt(presentation);
  else if (!device.present(presentation))
    throw new HttpProblem(
      409,
      'no_prompt',
      'The terminal does not ask for a card. Add "wait": true to show it at the next prompt.',
    );
  return after(world, call);
}

function giveTip(world: World, call: ControlCall): Answer {
  const { device } = terminalOf(world, call);
  const order = device.session?.order ?? null;
  if (!device.tip(readTip(call.values, order, device.policy)))
    throw new HttpProblem(409, 'no_tip_screen', 'The terminal does not ask for a tip.');
  return after(world, call);
}

function typePin(world: World, call: ControlCall): Answer {
  if (!terminalOf(world, call).device.pin(readPin(call.values)))
    throw new HttpProblem(409, 'no_pin_screen', 'The terminal does not ask for a PIN.');
  return after(world, call);
}

function sendCardholder(world: World, call: ControlCall): Answer {
  terminalOf(world, call).cardholder.play(readScript(call.values));
  return after(world, call);
}

function lock(world: World, call: ControlCall, locked: boolean): Answer {
  terminalOf(world, call).lock(locked);
  return after(world, call);
}

function update(world: World, call: ControlCall): Answer {
  terminalOf(world, call).update();
  return after(world, call);
}

/** Their addresses on the LAN are exchanged, as by a router that was restarted. */
function swap(world: World, call: ControlCall): Answer {
  onlyKnown(call.values, ['with']);
  const terminal = terminalOf(world, call);
  const id = call.values['with'];
  if (typeof id !== 'string' || id === terminal.device.id) throw wrong('with', 'the id of another terminal');
  world.swapAddresses(terminal, terminalOf(world, { params: { id } }));
  return after(world, call);
}

function deactivate(world: World, call: ControlCall): Answer {
  world.deactivate(terminalOf(world, call));
  return after(world, call);
}

function setBattery(world: World, call: ControlCall): Answer {
  onlyKnown(call.values, ['level']);
  const level = whole(call.values, 'level', 1);
  if (level === undefined || level > 100) throw wrong('level', 'a percentage from 1 to 100');
  if (!terminalOf(world, call).device.body.setBattery(level))
    throw new HttpProblem(409, 'no_battery', 'This model runs on mains.');
  return after(world, call);
}

function setPaper(world: World, call: ControlCall): Answer {
  onlyKnown(call.values, ['paper']);
  const paper = choice(call.values, 'paper', ['loaded', 'out']);
  if (paper === undefined) throw wrong('paper', 'loaded or out');
  if (!terminalOf(world, call).device.body.setPaper(paper))
    throw new HttpProblem(409, 'no_printer', 'This model prints nothing.');
  return after(world, call);
}

/** The same identity with a new key: what a till must accept and log. */
async function renewCertificate(world: World, call: ControlCall): Promise<Answer> {
  onlyKnown(call.values, ['keys']);
  const terminal = terminalOf(world, call);
  const keys = choice(call.values, 'keys', KEY_KINDS);
  if (keys !== undefined) world.vault.useKeys(terminal.device.id, keys);
  await terminal.renewCertificate();
  return after(world, call);
}

function revokeCertificate(world: World, { values }: ControlCall): Answer {
  onlyKnown(values, ['serialNumber']);
  const { serialNumber } = values;
  if (typeof serialNumber !== 'string' || !/^[0-9a-fA-F]{1,40}$/.test(serialNumber))
    throw wrong('serialNumber', 'a hexadecimal number');
  world.vault.revoke(serialNumber);
  return ok({ serialNumber, revoked: true });
}

function release(world: World, call: ControlCall): Answer {
  if (!terminalOf(world, call).device.release())
    throw new HttpProblem(409, 'nothing_processing', 'No card is being processed on this terminal.');
  return after(world, call);
}

function cancel(world: World, call: ControlCall): Answer {
  const { device } = terminalOf(world, call);
  if (!device.cancel(device.session?.order.paymentId ?? '', 'terminal'))
    throw new HttpProblem(409, 'nothing_to_cancel', 'The terminal does not wait for a card.');
  return after(world, call);
}

function reboot(world: World, call: ControlCall): Answer {
  onlyKnown(call.values, ['forget']);
  terminalOf(world, call).reboot(flag(call.values, 'forget') ?? false);
  return after(world, call);
}

async function setFaults(world: World, call: ControlCall): Promise<Answer> {
  const changes = readTerminalFaults(call.values);
  if (changes.lan === 'wrongTerminal' && world.terminals.length < 2)
    throw new HttpProblem(
      409,
      'no_other_terminal',
      'wrongTerminal needs a second one: start with --terminals 2.',
    );
  await world.setTerminalFaults(terminalOf(world, call), changes);
  return after(world, call);
}

async function setTerminalSettings(world: World, call: ControlCall): Promise<Answer> {
  await world.setTerminalSettings(terminalOf(world, call), readTerminalSettings(call.values));
  return after(world, call);
}

async function setCloud(world: World, { values }: ControlCall): Promise<Answer> {
  const up = readCloudFaults(values);
  await world.setCloudUp(up);
  return ok({ cloud: up ? 'up' : 'down' });
}

async function makeCertificate(world: World, { values }: ControlCall): Promise<Answer> {
  onlyKnown(values, ['terminalId', 'kind', 'keys']);
  const terminalId = values['terminalId'];
  if (typeof terminalId !== 'string' || terminalId === '') throw wrong('terminalId', 'the id of a terminal');
  const kind = choice(values, 'kind', CLIENT_KINDS) ?? 'valid';
  const keys = choice(values, 'keys', KEY_KINDS);
  const { file, passphrase, serialNumber } = await world.vault.client(terminalId, kind, keys);
  return { status: 201, body: { terminalId, kind, clientP12File: file, passphrase, serialNumber } };
}

function events(world: World, { query }: ControlCall): Answer {
  const after = Number(query.get('after') ?? 0);
  if (!Number.isSafeInteger(after) || after < 0) throw wrong('after', 'the number of an event');
  return ok({ events: world.events.after(after, EVENTS_AT_ONCE), last: world.events.last });
}

export function terminalOf(world: World, { params }: Pick<ControlCall, 'params'>): Terminal {
  const id = params['id'] ?? '';
  const terminal = world.terminals.find(({ device }) => device.id === id);
  if (terminal !== undefined) return terminal;
  const known = world.terminals.map(({ device }) => device.id).join(', ');
  throw new HttpProblem(404, 'terminal_not_found', `There is no terminal ${id}. There are: ${known}.`);
}

/** With what the account was told of it, which no answer of the cloud shows. */
const face = (world: World, terminal: Terminal) => ({
  ...faceOf(terminal, world.settings.current),
  displayName: world.displayNameOf(terminal),
});
const after = (world: World, call: ControlCall): Answer => ok(face(world, terminalOf(world, call)));

function ok(body: unknown): Answer {
  return { status: 200, body };
}
