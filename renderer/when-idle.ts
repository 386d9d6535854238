/** What nobody waits for, one step each time that the page has nothing else to do. */
export function whenIdle(steps: readonly (() => unknown)[]): void {
  const [step, ...others] = steps;
  if (step === undefined) return;
  requestIdleCallback(() => {
    void step();
    whenIdle(others);
  });
}
