export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Works that must not meet: each begins when the one before is over, however it ended. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
