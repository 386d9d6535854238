import type { Settings } from '../settings/settings.ts';
import { hashPin, isPin } from '../staff/pin.ts';
import type { RollOut } from './order.ts';
import { ProvisioningFailure } from './order.ts';

type People = Pick<Settings, 'staff' | 'supervisors' | 'signInAtStart'>;

/** Training has people whose PINs everybody knows: there is no money in it. A shop has those it names. */
const TRAINING: RollOut = {
  staff: [
    { id: 'ana', name: 'Ana', role: 'cashier', pin: '1111' },
    { id: 'mira', name: 'Mira', role: 'manager', pin: '1234' },
  ],
  supervisors: [],
  signInAtStart: 'ana',
};

/** Who has a PIN here once an order is carried out. One list replaces the one before; a PIN is one person's alone. */
export async function peopleAfter(
  said: RollOut,
  before: Settings | null,
  training: boolean,
): Promise<People> {
  const order = training && said.staff === undefined && said.supervisors === undefined ? TRAINING : said;
  refuseSamePins(order);
  const staff = await staffAfter(order, before?.staff ?? []);
  const signInAtStart = order.signInAtStart ?? before?.signInAtStart ?? 'lock';
  refuseStranger(staff, signInAtStart);
  return { staff, signInAtStart, supervisors: await supervisorsAfter(order, before?.supervisors ?? []) };
}

function staffAfter({ staff }: RollOut, before: Settings['staff']): Promise<Settings['staff']> {
  if (staff === undefined) return Promise.resolve(before);
  return Promise.all(
    staff.map(async ({ pin, ...person }) => {
      const known = before.find(({ id }) => id === person.id);
      return { ...person, pinHash: await hashOf(pin, known?.pinHash), pinLength: pin.length };
    }),
  );
}

function supervisorsAfter(
  { supervisors }: RollOut,
  before: Settings['supervisors'],
): Promise<Settings['supervisors']> {
  if (supervisors === undefined) return Promise.resolve(before);
  return Promise.all(
    supervisors.map(async ({ name, pin }) => {
      const known = before.find((one) => one.name === name);
      return { name, pinHash: await hashOf(pin, known?.pinHash) };
    }),
  );
}

/** The hash that is there when it is of this PIN: the same order twice changes nothing. */
async function hashOf(pin: string, known: string | undefined): Promise<string> {
  return known !== undefined && (await isPin(pin, known)) ? known : hashPin(pin);
}

function refuseSamePins({ staff = [], supervisors = [] }: RollOut): void {
  const people = [...staff, ...supervisors];
  const second = people.find(({ pin }, index) => people.findIndex((one) => one.pin === pin) < index);
  if (second === undefined) return;
  throw new ProvisioningFailure(
    `${second.name} has the same PIN as somebody else. A PIN says who it is: give each a PIN of their own.`,
  );
}

function refuseStranger(staff: Settings['staff'], signInAtStart: string): void {
  if (signInAtStart === 'lock' || staff.some(({ id }) => id === signInAtStart)) return;
  throw new ProvisioningFailure(
    `signInAtStart names ${signInAtStart}, who is not on the staff. Name somebody who is, or "lock".`,
  );
}
