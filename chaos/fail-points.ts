import type { Weather } from './weather.ts';
import { FAIR } from './weather.ts';

/** A moment that can be seen from outside the till, and what is needed for it to come. */
export interface FailPoint {
  /** As in the table. */
  readonly name: string;
  /** What is seen, and the how manieth time. */
  readonly moment: Moment;
  readonly nth: number;
  readonly lan: Weather;
  readonly card: 'approved' | 'declined';
}

/**
 * - `spawned`, `shown`: the process was started; it has pushed its first view.
 * - `asked`, `finished`: a press of Charge, or of Next sale, is on its way into the till.
 * - `soon`: some time after the press of Charge.
 * - `written`: the file system reports a write to the write-ahead log, counted from the press.
 * - `lan …`, `cloud …`: a turn of a conversation in the proxy begins, counted from when the tender screen opens.
 * - `vinr …`: the simulator has received a command, or its session has moved.
 * - `view …`: the till has pushed that state of its payment.
 */
export type Moment =
  | 'spawned'
  | 'shown'
  | 'asked'
  | 'soon'
  | 'finished'
  | 'written'
  | `lan ${number}`
  | `cloud ${number}`
  | `vinr ${string}`
  | `view ${string}`;

const sound = (moment: Moment, nth = 1, name: string = moment): FailPoint => ({
  name: nth === 1 ? name : `${name} #${nth}`,
  moment,
  nth,
  lan: FAIR,
  card: 'approved',
});

/** The LAN is out, so that payments take the cloud. */
const byCloud = (moment: Moment, nth = 1): FailPoint => ({
  ...sound(moment, nth, moment.startsWith('cloud') ? moment : `${moment} (cloud)`),
  lan: { mode: 'refuse', turn: 0, strikes: Infinity },
});

/** The answer is lost, so that the till has to ask. */
const inDoubt = (moment: Moment, nth = 1): FailPoint => ({
  ...sound(moment, nth, `${moment} (answer lost)`),
  lan: { mode: 'dropAnswers', turn: 8, strikes: 3 },
});

const declined = (moment: Moment): FailPoint => ({ ...sound(moment), card: 'declined' });

const each = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const FAIL_POINTS: readonly FailPoint[] = [
  sound('spawned'),
  sound('shown'),
  sound('asked'),
  sound('soon'),
  ...each(1, 4).map((nth) => sound('written', nth)),
  ...each(1, 8).map((turn) => sound(`lan ${turn}`)),
  sound('vinr commandReceived'),
  sound('vinr pending'),
  sound('vinr processing'),
  sound('vinr completed'),
  declined('vinr failed'),
  sound('view authorizing'),
  sound('view captured'),
  declined('view declined'),
  ...each(1, 3).map((turn) => byCloud(`cloud ${turn}`)),
  ...each(3, 5).map((nth) => byCloud('written', nth)),
  byCloud('vinr created'),
  byCloud('vinr completed'),
  inDoubt('written', 3),
  inDoubt('written', 4),
  inDoubt('lan 1', 2),
  sound('finished'),
];
