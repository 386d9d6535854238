// Under which terms the packages come, out of the lockfile.

/** Terms that a product may ship under, or that tools may be used under. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
]);

/** One side of an OR is enough, every side of an AND is needed. @param {string} terms an SPDX expression @returns {boolean} */
export function isAllowed(terms) {
  const bare = terms.trim().replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowed);
  return ALLOWED.has(bare.replace(/ WITH .*$/, ''));
}

/**
 * @param {{ packages: Record<string, { license?: string, link?: boolean, version?: string }> }} lock package-lock.json
 * @returns {{ packages: number, kinds: number, strange: string[] }}
 */
export function judgeLicences({ packages }) {
  const theirs = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && link !== true,
  );
  const terms = theirs.map(([path, { license = 'unknown' }]) => ({ path, license }));
  return {
    packages: terms.length,
    kinds: new Set(terms.map(({ license }) => license)).size,
    strange: terms
      .filter(({ license }) => !isAllowed(license))
      .map(({ path, license }) => `${path}: ${license}`),
  };
}
