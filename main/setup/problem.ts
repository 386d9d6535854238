import type { SetupProblem } from '#shared/setup.ts';

/** Expected trouble of the set-up, which its window says in words. */
export class SetupFailure extends Error {
  override readonly name = 'SetupFailure';
  readonly problem: SetupProblem;

  constructor(problem: SetupProblem) {
    super(problem);
    this.problem = problem;
  }
}
