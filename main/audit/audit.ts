import type { Head } from '../journal/chain.ts';
import type { Fact } from '../journal/facts.ts';
import { BooksCheck } from './checks/books.ts';
import { ChainCheck } from './checks/chain.ts';
import { checkFigures } from './checks/figures.ts';
import { checkAgainstLedger } from './checks/ledger.ts';
import { SignerCheck } from './checks/signer.ts';
import { checkSecrets } from './checks/secrets.ts';
import type { Evidence } from './evidence.ts';
import { Findings } from './invariants.ts';
import { JournalAudit } from './journal-audit.ts';
import type { BankLedger } from './ledger.ts';
import type { Story } from './story.ts';

export interface Audited {
  readonly findings: Findings;
  readonly story: Story;
  readonly head: Head;
  /** Ids of the tills that wrote it: one, unless a profile was handed on. */
  readonly tills: ReadonlySet<string>;
  /** Public key that vouches for a bundle; null for a till's own files. */
  readonly signedBy: string | null;
}

/** Reads all of the evidence once, entry by entry, and compares it with the bank's ledger if there is one. */
export function audit(evidence: Evidence, ledger: BankLedger | null): Audited {
  const findings = new Findings();
  const chain = new ChainCheck(evidence.marks, findings);
  const books = new BooksCheck(findings);
  const journal = new JournalAudit(findings);
  const signer = new SignerCheck();
  const tills = new Set<string>();
  for (const entry of evidence.entries) {
    const { seq, at, fact: text } = entry;
    chain.see(entry);
    const fact = parsed(text);
    if (fact === null) {
      chain.unreadable(seq);
      continue;
    }
    chain.seeFact(seq, text, fact);
    checkSecrets(seq, text, fact, findings);
    checkFigures(seq, fact, findings);
    chain.seeShape(seq, () => journal.see({ seq, fact }));
    books.see({ seq, fact }, at);
    signer.see(seq, fact);
    if (fact.type === 'till.started') tills.add(fact.till);
  }
  chain.end(evidence.faults);
  books.end(journal.story);
  if (evidence.signedBy !== null) signer.end(evidence.signedBy, findings);
  if (ledger !== null) checkAgainstLedger(ledger, journal.story, tills, findings);
  return { findings, story: journal.story, head: chain.head, tills, signedBy: evidence.signedBy };
}

export const isClean = ({ findings }: Audited): boolean => findings.violations.length === 0;

/** A fact, as far as its shape goes; what it is worth is what the checks are for. */
function parsed(text: string): Fact | null {
  try {
    const value: unknown = JSON.parse(text);
    const isFact =
      typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
    return isFact ? (value as Fact) : null;
  } catch {
    return null;
  }
}
