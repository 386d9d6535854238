/** A command line that cannot be obeyed; the message says how to put it right. */
export class UsageProblem extends Error {}
