import type { TillView } from '#shared/till.ts';
import type { BackupService } from '../backup/backup-service.ts';
import { TipQuestions } from '../display/tip-question.ts';
import { diagnosisOf } from '../support/diagnosis.ts';
import { Drills } from '../training/drills.ts';
import { simulatorStage } from '../training/stage.ts';
import { catalogueDeskOf } from './catalogue-desk.ts';
import type { Ground } from './ground.ts';
import type { Services } from './services.ts';
import { updatesOf } from './updates.ts';

/** What stands beside selling: the customer's question, drills, products, backups, updates, and what is wrong. */
export async function desksOf(
  ground: Ground,
  services: Services,
  backups: BackupService,
  view: () => TillView,
) {
  const { ports, given, record, changed } = ground;
  return {
    tips: new TipQuestions({ sale: () => view().sale, changed }),
    drills: drillsOf(ground, services),
    backups,
    ...catalogueDeskOf(ground, services),
    ...diagnosisOf(ports, given, services, record, changed),
    updates: await updatesOf(ground, () => backups.run()),
  };
}

export type Desks = Awaited<ReturnType<typeof desksOf>>;

const drillsOf = ({ ports, given, record, changed }: Ground, { registry }: Services): Drills =>
  new Drills({
    record,
    stage: given.controlUrl === null ? null : simulatorStage(given.controlUrl),
    terminals: () => registry.list().map(({ id }) => id),
    clock: ports.clock,
    log: ports.log,
    changed,
  });
