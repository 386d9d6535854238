import { CLOUD_KEY } from '../provisioning/apply-order.ts';
import type { KeeperReport } from './keeper/protocol.ts';
import { checkCloud } from './rooms/terminals.ts';
import type { SetUpParts } from './set-up.ts';

type ReportOf<K extends KeeperReport['kind']> = Extract<KeeperReport, { kind: K }>;

/** What the keeper lets through is sealed or hashed already, or is sealed here at once. One report after another. */
export class KeeperReports {
  readonly #parts: SetUpParts;
  #last: Promise<void> = Promise.resolve();

  constructor(parts: SetUpParts) {
    this.#parts = parts;
  }

  hear(report: KeeperReport): void {
    const { log, desk } = this.#parts;
    this.#last = this.#last
      .then(() => this.#take(report))
      .catch((error: unknown) => {
        log.bug('setup.keeper', error);
        desk.refuse(desk.draft.step, 'internal');
      });
  }

  async #take(report: KeeperReport): Promise<void> {
    const { desk, certificates } = this.#parts;
    switch (report.kind) {
      case 'opening': {
        certificates.opening(report.draftId);
        return;
      }
      case 'lapsed': {
        certificates.lapse(report.draftId);
        return;
      }
      case 'certificate':
        return certificates.take(report.draftId, report.verdict);
      case 'cloudKey':
        return this.#sealKey(report);
      case 'keyRefused':
        desk.refuse('cloud', report.problem);
        return;
      case 'pin':
        return this.#addPerson(report);
      case 'failed':
        desk.refuse(desk.draft.step, 'internal');
        return;
      case 'pinRefused': {
        desk.refuse('staff', report.problem);
        return;
      }
    }
  }

  async #sealKey({ key, looks, relayUrl, isTest }: ReportOf<'cloudKey'>): Promise<void> {
    const { desk, keys } = this.#parts;
    await (await keys.vault(desk.draft)).putSecret(CLOUD_KEY, key);
    await desk.answer({ cloud: { kind: 'sealed', key: looks, relayUrl, isTest } });
    await checkCloud(this.#parts);
  }

  async #addPerson({ person, pinHash, pinLength }: ReportOf<'pin'>): Promise<void> {
    const { desk, keeper } = this.#parts;
    const others = desk.draft.staff.filter(({ id }) => id !== person.id);
    await desk.answer({ staff: [...others, { ...person, pinHash, pinLength }] });
    keeper.order({ kind: 'people', people: desk.draft.staff });
  }
}
