import { AppFailure } from '#shared/app-error.ts';
import type { SaleId } from '#shared/ids.ts';
import type { ShopClock } from '#shared/shop-clock.ts';
import type { Act, Rights, StaffMember, StaffView } from '#shared/staff.ts';
import { mayDo, UNNAMED_RIGHTS } from '#shared/staff.ts';
import type { Clock } from '../clock.ts';
import type { TillRecord } from '../journal/record.ts';
import type { StaffFact } from '../journal/staff-facts.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings/settings.ts';
import type { Person, RightsByRole } from './people.ts';
import { givenBackBy } from '../sales/returns/given-back-by.ts';
import { nobodyMay, pinLengths, rightsIn, staffOf, supervisorsOf } from './people.ts';
import { PinCheck } from './pin-check.ts';

export interface StaffParts {
  readonly settings: Pick<
    Settings,
    'staff' | 'supervisors' | 'rights' | 'signInAtStart' | 'lockAfterMinutes'
  >;
  readonly record: TillRecord;
  readonly clock: Pick<Clock, 'monotonic' | 'wall'>;
  readonly shopClock: ShopClock;
  readonly log: Log;
}

/** Who allowed it: somebody else by their PIN, or null when whoever sells may do it alone. */
export interface Grant {
  readonly grantedBy: string | null;
}

const SETTINGS: Act = { kind: 'settings' };
/** Whoever may do one of these may open the set-up: the first that anybody here may do decides. */
const SET_UP_ACTS: readonly Act[] = [SETTINGS, { kind: 'resolve' }];

/** Who is at the till, what they may do, and who may allow them more. */
export class Staff {
  readonly #parts: StaffParts;
  readonly #staff: readonly Person[];
  /** Everybody whose PIN allows something, those of older settings too. */
  readonly #people: readonly Person[];
  readonly #rights: RightsByRole;
  readonly #pins: PinCheck;

  constructor(parts: StaffParts) {
    this.#parts = parts;
    this.#staff = staffOf(parts.settings);
    this.#people = [...this.#staff, ...supervisorsOf(parts.settings)];
    this.#rights = rightsIn(parts.settings);
    this.#pins = new PinCheck({
      people: this.#people,
      clock: parts.clock,
      before: parts.record.books.staff.refused,
      refused: (wrong, waitMs) => this.#recordRefused(wrong, waitMs),
    });
  }

  get view(): StaffView {
    const cashier = this.#cashier();
    return {
      cashier: cashier === null ? null : memberOf(cashier),
      locked: this.isLocked,
      staff: this.#staff.map(memberOf),
      pinLengths: pinLengths(this.#people),
      rights: this.#rightsNow(),
      lockAfterMinutes: this.#parts.settings.lockAfterMinutes,
    };
  }

  get isLocked(): boolean {
    return this.#staff.length > 0 && this.#cashier() === null;
  }

  /** What the journal must say when the till starts: a till that was left open does not come back open. */
  atStart(): readonly StaffFact[] {
    if (this.#staff.length === 0) return [];
    const first = this.#staff.find(({ id }) => id === this.#parts.settings.signInAtStart);
    return [first === undefined ? { type: 'staff.locked' } : signedIn(first)];
  }

  /** Opens the till for whoever has that PIN; from an open till, changes who sells. The sale stays. */
  async signIn(pin: string): Promise<null> {
    if (this.#staff.length === 0) throw new AppFailure('staff.none');
    const verdict = await this.#pins.whose(pin);
    if (verdict.kind === 'wait') throw new AppFailure('staff.wait', { seconds: verdict.seconds });
    const person = verdict.kind === 'known' ? verdict.person : null;
    if (person === null || !this.#staff.includes(person)) throw new AppFailure('staff.wrongPin');
    if (this.#cashier() !== person) await this.#parts.record.write(signedIn(person));
    return null;
  }

  async lock(): Promise<null> {
    if (this.#staff.length === 0) throw new AppFailure('staff.none');
    if (!this.isLocked) await this.#parts.record.write({ type: 'staff.locked' });
    return null;
  }

  /**
   * Call it before a guarded act. Throws `approval.needed` when whoever sells may not do it and nobody has allowed it
   * yet: the same command comes again with an `approval`, the PIN of somebody who may. What a plain cashier may not do
   * goes into the journal with both names.
   */
  async require(act: Act, approval?: string, about: SaleId | null = null): Promise<Grant> {
    if (this.isLocked) throw new AppFailure('staff.locked');
    const cashier = this.#cashier()?.name ?? null;
    const mayAlone = mayDo(this.#rightsNow(), this.#counted(this.#rightsNow(), act, cashier, about));
    const grantedBy = mayAlone ? null : await this.#approvedBy(act, approval, about);
    if (!mayDo(this.#rights.cashier, act)) await this.#recordAct(act, grantedBy, about);
    return { grantedBy };
  }

  /**
   * Call it before the set-up opens. Where no manager is named, a supervisor allows it. A till that knows neither is
   * one whose people were never asked for: whoever stands there may name the first manager, and the journal says that
   * nobody allowed it. Throws as `require`.
   */
  async requireSetUp(approval?: string): Promise<Grant> {
    const act = SET_UP_ACTS.find((one) => !nobodyMay(this.#people, this.#rights, one));
    if (act !== undefined) return this.require(act, approval);
    if (this.isLocked) throw new AppFailure('staff.locked');
    await this.#recordAct(SETTINGS, null, null);
    return { grantedBy: null };
  }

  /** For a decision that always wants a PIN, whoever sells. The name behind it; throws an AppFailure. */
  async grant(act: Act, pin: string, about: SaleId | null = null): Promise<string> {
    if (nobodyMay(this.#people, this.#rights, act)) throw new AppFailure('supervisor.none');
    const verdict = await this.#pins.whose(pin);
    if (verdict.kind === 'wait') throw new AppFailure('supervisor.wait', { seconds: verdict.seconds });
    if (verdict.kind === 'nobody' || !this.#may(verdict.person, act, about))
      throw new AppFailure('supervisor.wrongPin');
    return verdict.person.name;
  }

  async #approvedBy(act: Act, approval: string | undefined, about: SaleId | null): Promise<string> {
    if (nobodyMay(this.#people, this.#rights, act)) throw new AppFailure('supervisor.none');
    if (approval === undefined) throw new AppFailure('approval.needed', { act: act.kind });
    const verdict = await this.#pins.whose(approval);
    if (verdict.kind === 'wait') throw new AppFailure('approval.wait', { seconds: verdict.seconds });
    if (verdict.kind === 'nobody') throw new AppFailure('approval.wrongPin');
    const { person } = verdict;
    if (!this.#may(person, act, about)) throw new AppFailure('approval.notAllowed', { name: person.name });
    return person.name;
  }

  #cashier(): Person | null {
    const { presence } = this.#parts.record.books.staff;
    if (presence.state !== 'signedIn') return null;
    return this.#staff.find(({ id }) => id === presence.staffId) ?? null;
  }

  #may(person: Person, act: Act, about: SaleId | null): boolean {
    const rights = this.#rights[person.role];
    return mayDo(rights, this.#counted(rights, act, person.name, about));
  }

  /** A limit on refunds is for the sale and for the day: ten small ones are one large one. */
  #counted(rights: Rights, act: Act, name: string | null, about: SaleId | null): Act {
    const isLimited = act.kind === 'refund' && rights.refund !== null && rights.refund > 0;
    if (!isLimited || name === null) return act;
    const { record, clock, shopClock } = this.#parts;
    const today = shopClock.startOf(shopClock.read(clock.wall()).day);
    return { ...act, amount: act.amount + givenBackBy(record.books, name, about, today) };
  }

  #rightsNow(): Rights {
    if (this.#staff.length === 0) return UNNAMED_RIGHTS;
    return this.#rights[this.#cashier()?.role ?? 'cashier'];
  }

  #recordAct(act: Act, grantedBy: string | null, about: SaleId | null): Promise<void> {
    const by = this.#cashier()?.name ?? null;
    return this.#parts.record.write({
      type: 'audit.act',
      act: act.kind,
      size: sizeOf(act),
      by,
      grantedBy,
      about,
    });
  }

  /** A full disk must not make a wrong PIN anything else than wrong. */
  #recordRefused(wrong: number, waitMs: number): Promise<void> {
    return this.#parts.record
      .write({ type: 'staff.pinRefused', wrong, waitMs })
      .catch((error: unknown) => this.#parts.log.bug('pin-refused', error));
  }
}

const memberOf = ({ id, name, role }: Person): StaffMember => ({ id, name, role });

const signedIn = ({ id, name }: Person): StaffFact => ({ type: 'staff.signedIn', staffId: id, name });

function sizeOf(act: Act): number | null {
  if (act.kind === 'discount') return act.ppm;
  return act.kind === 'refund' ? act.amount : null;
}
