import type { SetupStep, SetupView } from '#shared/setup.ts';
import { SETUP_STEPS } from '#shared/setup.ts';
import type { Draft } from './draft.ts';

/** What the order of the steps depends on. */
export interface Progress {
  readonly mode: SetupView['mode'];
  readonly draft: Draft;
  readonly isWeak: boolean;
  /** Terminals whose certificate is sealed, and those that have proven themselves. */
  readonly sealed: ReadonlySet<string>;
  readonly paired: ReadonlySet<string>;
  /** `done`: it found something in the way, which holds nobody up. */
  readonly check: 'open' | 'done' | 'passed';
}

/** A till works without these, so nobody is held up by them. */
const MAY_WAIT: ReadonlySet<SetupStep> = new Set(['pairing', 'printer', 'payment']);

/** The steps of this till, what is answered, and where one may go: as far as the first question that has to be answered. */
export function stepsOf(progress: Progress): SetupView['steps'] {
  let open = true;
  return SETUP_STEPS.filter((name) => isAsked(name, progress)).map((name) => {
    const step = { name, answered: isAnswered(name, progress), open };
    open &&= step.answered || MAY_WAIT.has(name) || (name === 'check' && progress.check === 'done');
    return step;
  });
}

/** Approved, or left out on purpose: a refused one may be tried again. */
const isSettled = (payment: Draft['payment']): boolean =>
  payment?.outcome === 'approved' || payment?.outcome === 'skipped';

function isAsked(name: SetupStep, { mode, isWeak }: Progress): boolean {
  if (name === 'welcome') return mode === 'first';
  return name !== 'keyStore' || isWeak;
}

function isAnswered(name: SetupStep, progress: Progress): boolean {
  const { draft, sealed, paired, check } = progress;
  const all = (done: ReadonlySet<string>): boolean =>
    draft.terminals.length > 0 && draft.terminals.every(({ id }) => done.has(id));
  switch (name) {
    case 'welcome':
      return draft.step !== 'welcome';
    case 'shop':
      return draft.shop !== null;
    case 'money':
      return draft.money !== null;
    case 'keyStore':
      return draft.consent !== null;
    case 'cloud':
      return draft.cloud.kind !== 'open';
    case 'authority':
      return draft.caPem !== null;
    case 'terminals':
      return draft.terminals.length > 0;
    case 'certificates':
      return all(sealed);
    case 'pairing':
      return all(paired);
    case 'staff':
      return draft.staff.some(({ role }) => role === 'manager');
    case 'selling':
      return draft.selling !== null;
    case 'printer':
      return draft.printer !== null;
    case 'check':
      return check === 'passed';
    case 'payment':
      return isSettled(draft.payment);
    case 'done':
      return false;
  }
}
