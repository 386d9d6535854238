import { isRecord, type Fields } from '../http/body.ts';
import { HttpProblem } from '../http/problem.ts';
import { RECEIPT_CHANNELS, type TerminalConfiguration } from '../terminal/configuration.ts';

const MOST_SUGGESTIONS = 4;
const LONGEST_MESSAGE = 60;

type Part = Readonly<Record<string, unknown>>;
type Check = readonly [field: string, isRight: (value: unknown) => boolean, wanted: string];

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isListOf = (value: unknown, isRight: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isRight);

const CHECKS: Readonly<Record<keyof TerminalConfiguration, readonly Check[]>> = {
  tip: [
    ['mode', (value) => value === 'percentage' || value === 'fixed', 'percentage or fixed'],
    [
      'suggestions',
      (value) => isListOf(value, isCount) && (value as unknown[]).length <= MOST_SUGGESTIONS,
      `at most ${MOST_SUGGESTIONS} whole numbers`,
    ],
  ],
  receipt: [
    [
      'channels',
      (value) => isListOf(value, (item) => RECEIPT_CHANNELS.some((channel) => channel === item)),
      `a list of ${RECEIPT_CHANNELS.join(', ')}`,
    ],
    ['requireConsent', isFlag, 'true or false'],
  ],
  display: [
    [
      'idleMessage',
      (value) => typeof value === 'string' && value.length <= LONGEST_MESSAGE,
      `text of at most ${LONGEST_MESSAGE} characters`,
    ],
  ],
  offlineMode: [
    ['enabled', isFlag, 'true or false'],
    ['maxAmount', isCount, 'a whole number of minor units'],
    ['maxQueue', isCount, 'a whole number'],
  ],
};

/** Unknown keys are ignored, as everywhere on this API. Throws a 400 problem naming the field. */
export function readConfiguration({ values }: Fields): TerminalConfiguration {
  const parts = Object.entries(CHECKS).flatMap(([name, checks]) => {
    const part = values[name];
    if (part === undefined) return [];
    if (!isRecord(part)) throw invalid(name, 'an object');
    check(name, part, checks);
    return [[name, part] as const];
  });
  return Object.fromEntries(parts);
}

function check(name: string, part: Part, checks: readonly Check[]): void {
  for (const [field, isRight, wanted] of checks)
    if (part[field] !== undefined && !isRight(part[field])) throw invalid(`${name}.${field}`, wanted);
}

function invalid(param: string, wanted: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', `${param} must be ${wanted}.`, { param });
}
