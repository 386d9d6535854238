/**
 * What really went over one counter, added up by whoever stood there: notes and coins that changed hands, and what
 * customers were told. The till's own books are never asked. Minor units.
 */
export class Witness {
  /** Cash in the drawer, as fingers put it there. */
  drawer = 0;
  sales = 0;
  /** Of sales that were paid, tips not in it. */
  sold = 0;
  tips = 0;
  cashTaken = 0;
  cashGivenBack = 0;
  otherTaken = 0;
  voided = 0;
  readonly visits = new Map<string, number>();

  visit(kind: string): void {
    this.visits.set(kind, (this.visits.get(kind) ?? 0) + 1);
  }

  paid(total: number, tip: number): void {
    this.sales += 1;
    this.sold += total;
    this.tips += tip;
  }

  cash(received: number, change: number): void {
    this.drawer += received - change;
    this.cashTaken += received - change;
  }

  cashBack(amount: number): void {
    this.drawer -= amount;
    this.cashGivenBack += amount;
  }
}
