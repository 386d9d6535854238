import { milliseconds } from './reach.ts';

/** `0.8 ms`, `412 ms`, `4.1 s`, `1 min 5 s`, `2 h 3 min`: as exact as people need it at that length. */
export function duration(ms: number): string {
  if (ms < 1_000) return milliseconds(ms);
  const seconds = ms / 1_000;
  if (seconds < 60) return `${Math.round(seconds * 10) / 10} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds) % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
