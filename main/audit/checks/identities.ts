import { askedOf } from '../attempt-seen.ts';
import type { Check } from './check.ts';

interface Use {
  readonly text: string;
  readonly seq: number;
}

/** I9: a reference is used once; a key stands for one body, and a body has one key. */
export function checkIdentities(): Check {
  const bodyOfKey = new Map<string, Use>();
  const keyOfBody = new Map<string, Use>();
  return ({ seq, fact }, story, expectations) => {
    if (fact.type !== 'payment.intended') return;
    const { reference, key } = fact;
    const known = story.byReference(reference);
    const blame = (what: string, first: number | undefined) => () => ({
      what,
      entries: [...(first === undefined ? [] : [first]), seq],
    });
    expectations.expect('I9', known === null, blame(`${reference} is used twice`, known?.entries[0]));
    const body = [reference, fact.terminalId, askedOf(fact), fact.requested.currency].join('|');
    const [ofKey, ofBody] = [bodyOfKey.get(key), keyOfBody.get(body)];
    const isOneBody = (ofKey?.text ?? body) === body;
    expectations.expect('I9', isOneBody, blame(`the key of ${reference} stands for two bodies`, ofKey?.seq));
    const isOneKey = (ofBody?.text ?? key) === key;
    expectations.expect('I9', isOneKey, blame(`the body of ${reference} has two keys`, ofBody?.seq));
    bodyOfKey.set(key, { text: body, seq });
    keyOfBody.set(body, { text: key, seq });
  };
}
