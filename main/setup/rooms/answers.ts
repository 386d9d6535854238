import { countryOf } from '#shared/countries.ts';
import type { SetupStep } from '#shared/setup.ts';
import { SetupFailure } from '../problem.ts';
import type { SetupHandlers, SetUpParts } from '../set-up.ts';
import { lookForPrinters } from './printer.ts';
import { pairAll } from './terminals.ts';

type Rooms = Pick<
  SetupHandlers,
  | 'setup.begin'
  | 'setup.go'
  | 'setup.speak'
  | 'setup.shop'
  | 'setup.money'
  | 'setup.consent'
  | 'setup.removePerson'
  | 'setup.selling'
>;

/** Questions about the shop and its people. Each answer moves nothing but itself: the window goes on by `setup.go`. */
export function answerHandlers(parts: SetUpParts): Rooms {
  const { desk, keeper, train, certificates } = parts;
  const done = async (work: Promise<void>): Promise<null> => {
    await work;
    return null;
  };
  return {
    'setup.begin': ({ as }) => {
      if (as === 'shop') return done(desk.answer({ step: 'shop' }));
      train();
      return null;
    },
    'setup.go': ({ step }) => done(go(parts, step)),
    'setup.speak': ({ language }) => done(desk.answer({ language })),
    'setup.shop': ({ name, address, tillId, tillName }) =>
      done(desk.answer({ shop: { name, address }, till: { id: tillId, name: tillName } })),
    'setup.money': ({ country, currency, prices, timeZone }) => {
      const usual = countryOf(country);
      const locale = usual?.locale ?? `en-${country}`;
      const cashStep = usual?.currency === currency ? usual.cashStep : 1;
      return done(desk.answer({ money: { country, locale, currency, prices, cashStep, timeZone } }));
    },
    'setup.consent': async ({ by }) => {
      await desk.answer({ consent: { by, at: parts.clock.wall() } });
      await certificates.recall();
      return null;
    },
    'setup.removePerson': async ({ personId }) => {
      await desk.answer({ staff: desk.draft.staff.filter(({ id }) => id !== personId) });
      keeper.order({ kind: 'people', people: desk.draft.staff });
      return null;
    },
    'setup.selling': (selling) => done(desk.answer({ selling })),
  };
}

/** Back to anything that was answered, forward as far as the answers go. */
async function go(parts: SetUpParts, step: SetupStep): Promise<void> {
  const { desk } = parts;
  const wanted = desk.view.steps.find(({ name }) => name === step);
  if (wanted?.open !== true) throw new SetupFailure('notYet');
  await desk.answer({ step });
  arrive(parts);
}

/** What a step does by itself when somebody comes to it. */
export function arrive(parts: SetUpParts): void {
  const { desk, search } = parts;
  if (desk.draft.step === 'terminals') search.start();
  else search.stop();
  if (desk.draft.step === 'pairing') pairAll(parts);
  if (desk.draft.step === 'printer') lookForPrinters(parts);
}
