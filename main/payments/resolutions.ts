import { AppFailure } from '#shared/app-error.ts';
import { holdsCardNumber } from '#shared/card-number.ts';
import type { ModificationId, TaskId, TenderId } from '#shared/ids.ts';
import type { MovedOrNot } from '#shared/refund.ts';
import type { Resolution } from '../journal/facts.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Staff } from '../staff/staff.ts';
import type { ModificationService } from './modifications/modification-service.ts';
import type { PaymentService } from './payment-service.ts';

export interface ResolutionParts {
  readonly record: TillRecord;
  readonly payments: PaymentService;
  readonly modifications: ModificationService;
  readonly staff: Pick<Staff, 'grant'>;
}

export interface ResolveRequest {
  readonly tenderId: TenderId;
  readonly pin: string;
  readonly resolution: Resolution;
  readonly grounds: string;
}

export interface ResolveModificationRequest {
  readonly modificationId: ModificationId;
  readonly pin: string;
  readonly says: MovedOrNot;
  readonly grounds: string;
}

export interface CloseRequest {
  readonly taskId: TaskId;
  readonly pin: string;
  readonly note: string;
}

/** What supervisors decide about money, with their name and their grounds in the journal. */
export class Resolutions {
  readonly #parts: ResolutionParts;

  constructor(parts: ResolutionParts) {
    this.#parts = parts;
  }

  async resolve({ tenderId, pin, resolution, grounds }: ResolveRequest): Promise<void> {
    refuseCardNumber(grounds);
    const by = await this.#parts.staff.grant({ kind: 'resolve' }, pin);
    await this.#parts.payments.resolve(tenderId, { resolution, by, grounds });
  }

  async resolveModification({
    modificationId,
    pin,
    says,
    grounds,
  }: ResolveModificationRequest): Promise<void> {
    refuseCardNumber(grounds);
    const by = await this.#parts.staff.grant({ kind: 'resolve' }, pin);
    await this.#parts.modifications.resolve(modificationId, { says, by, grounds });
  }

  async closeTask({ taskId, pin, note }: CloseRequest): Promise<void> {
    refuseCardNumber(note);
    const by = await this.#parts.staff.grant({ kind: 'resolve' }, pin);
    await this.#parts.record.decide((books) => {
      if (!books.tasks.some(({ id }) => id === taskId)) throw new AppFailure('task.none');
      return { facts: [{ type: 'task.done', taskId, by, note }], result: undefined };
    });
  }
}

function refuseCardNumber(text: string): void {
  if (holdsCardNumber(text)) throw new AppFailure('text.cardNumber');
}
