// What scanners find, and what somebody has looked at and accepted with a reason.
import { createHash } from 'node:crypto';

/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} file inside the checkout
 * @property {number} line
 * @property {string} what the text that was found: part of the id, and shown shortened
 */

/** @typedef {{ id: string, rule: string, file: string, why: string }} Accepted */

/** The same for the same thing in the same file, wherever it moves in there. @param {Finding} finding */
export const idOf = ({ rule, file, what }) =>
  createHash('sha256').update(`${rule}\n${file}\n${what}`).digest('hex').slice(0, 12);

/** Enough to find it by, too little to be of use. @param {string} what */
const shortened = (what) => (what.length > 12 ? `${what.slice(0, 8)}…` : what);

/** @param {Finding} finding */
export const lineOf = (finding) =>
  `${finding.rule} ${idOf(finding)} ${finding.file}:${finding.line} ${shortened(finding.what)}`;

/**
 * @param {Finding[]} findings @param {readonly Accepted[]} accepted of this scanner
 * @returns {{ fresh: Finding[], known: number, stale: Accepted[] }} `stale`: accepted, and found no more
 */
export function weigh(findings, accepted) {
  const ids = new Set(accepted.map(({ id }) => id));
  const found = new Set(findings.map(idOf));
  return {
    fresh: findings.filter((finding) => !ids.has(idOf(finding))),
    known: findings.filter((finding) => ids.has(idOf(finding))).length,
    stale: accepted.filter(({ id }) => !found.has(id)),
  };
}
