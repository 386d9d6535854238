import type { DrillId, DrillResult, DrillStep, DrillStepName, RiskyStepName } from '#shared/drill.ts';
import type { Fact } from '../journal/facts.ts';
import { seenIn, type Seen } from './seen.ts';

/** How the cashier did, from what the journal says since the drill began. Pure. */
export function judgeDrill(drill: DrillId, facts: readonly Fact[]): DrillResult {
  const steps = STEPS[drill](seenIn(facts));
  return { passed: steps.every(({ verdict }) => verdict === 'right'), steps };
}

/** Nothing is left to do, or the sale was given up. */
export const isOver = (drill: DrillId, facts: readonly Fact[]): boolean =>
  seenIn(facts).isGivenUp || judgeDrill(drill, facts).steps.every(({ verdict }) => verdict !== 'missing');

const STEPS: Readonly<Record<DrillId, (seen: Seen) => readonly DrillStep[]>> = {
  partialApproval: (seen) => [charged(seen), restSettled(seen), finished(seen)],
  deadLan: (seen) => [charged(seen), throughInternet(seen), finished(seen)],
  lateApproval: (seen) => [charged(seen), leftAlone(seen), did('answer', seen.cardTook > 0), finished(seen)],
  refund: (seen) => [
    charged(seen),
    gaveBack(seen),
    did('gone', seen.returned > 0 && seen.returned === seen.askedBack),
    did('finish', seen.isFinished || seen.isVoided),
  ],
};

const did = (step: DrillStepName, isDone: boolean): DrillStep => ({
  step,
  verdict: isDone ? 'right' : 'missing',
});

const wrong = (step: RiskyStepName): DrillStep => ({ step, verdict: 'wrong' });

const charged = (seen: Seen): DrillStep => did('charge', seen.isCharged);
const finished = (seen: Seen): DrillStep => did('finish', seen.isFinished);

/** The customer wanted to pay the rest: to give the part back is not what they asked for. */
const restSettled = (seen: Seen): DrillStep =>
  seen.askedBack > 0 ? wrong('rest') : did('rest', seen.cardTook > 0 && seen.tendersThatTook > 1);

const throughInternet = (seen: Seen): DrillStep =>
  seen.isCancelWanted || seen.otherTook > 0
    ? wrong('internet')
    : did('internet', seen.wentBy.has('cloud') && seen.cardTook > 0);

const leftAlone = (seen: Seen): DrillStep =>
  seen.isResolvedByHand || seen.otherTook > 0 || seen.isChargedTwice
    ? wrong('alone')
    : did('alone', seen.wasUnknown && seen.cardTook > 0);

const gaveBack = (seen: Seen): DrillStep =>
  seen.askedBack > 0 && seen.askedBack !== seen.cardTook
    ? wrong('giveBack')
    : did('giveBack', seen.askedBack > 0);
