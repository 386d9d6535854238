import { isOpen, isWatched } from '../../main/audit/attempt-seen.ts';
import type { Till } from '../till/till.ts';

/** I11: a sweep finds what VINR made twice, and hearing the same again changes nothing. */
export async function checkSweeps({ services, witness, machine }: Till): Promise<void> {
  if (services === null || !machine.isWallRight) return;
  // Where nothing was made twice, the sweep after each start has had its chance to find something.
  if (witness.duplicates.length === 0) {
    checkDuplicates(witness);
    return;
  }
  await services.sweep.run();
  checkDuplicates(witness);
  const before = moneyFacts(witness);
  await services.sweep.run();
  const news = moneyFacts(witness) - before;
  if (news > 0) witness.fail('I11', `the same list again writes ${news} more facts`);
}

type Witness = Till['witness'];

function checkDuplicates(witness: Witness): void {
  for (const one of witness.attempts) {
    const { reference } = one.intent;
    const twice = witness.duplicates.filter((charge) => charge.reference === reference);
    if (isOpen(one) || isWatched(one) || witness.taken(reference) !== one.captured) continue;
    const found = witness.facts.filter((fact) => isDuplicateOf(fact, one.intent)).length;
    if (found !== twice.length)
      witness.fail('I11', `${reference} was made ${twice.length} times too often, ${found} are written`);
  }
}

const isDuplicateOf = (
  fact: Witness['facts'][number],
  { tenderId, attempt }: { readonly tenderId: string; readonly attempt: number },
): boolean => fact.type === 'payment.duplicate' && fact.tenderId === tenderId && fact.attempt === attempt;

const moneyFacts = ({ facts }: Witness): number =>
  facts.filter(({ type }) => type.startsWith('payment.') || type.startsWith('modification.')).length;
