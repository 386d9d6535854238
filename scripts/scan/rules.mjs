// What no source of the product may say. Each row is a rule, where it holds, and who is let off.

/** @typedef {{ id: string, never: RegExp, rooms: RegExp, but?: RegExp, why: string }} Rule */

const PRODUCT = /^(main|preload|renderer|shared|sdk\/(client|wire))\/.*\.(ts|tsx|html)$/;
const TESTING = /(\.test\.tsx?$|\/testing\/|^renderer\/preview\/)/;
const MAIN = /^main\//;

/** @type {readonly Rule[]} */
export const RULES = [
  {
    id: 'E2',
    rooms: PRODUCT,
    never: /\bsandbox:\s*false|no-sandbox'\s*\)\s*;/,
    why: 'pages stay in the sandbox',
  },
  {
    id: 'E3',
    rooms: PRODUCT,
    never:
      /webSecurity:\s*false|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegration\w*:\s*true|contextIsolation:\s*false/,
    why: 'pages keep the walls of the browser',
  },
  {
    id: 'E4',
    rooms: PRODUCT,
    never: /@electron\/remote|enableRemoteModule|webviewTag:\s*true|<webview/,
    why: 'no page holds another',
  },
  {
    id: 'E11',
    rooms: PRODUCT,
    never: /\bshell\b.*from 'electron'|openExternal|openPath/,
    why: 'nothing outside is opened',
  },
  {
    id: 'E13',
    rooms: PRODUCT,
    never:
      /setCertificateVerifyProc|'certificate-error'|ignore-certificate-errors|NODE_TLS_REJECT_UNAUTHORIZED|rejectUnauthorized:\s*false|checkServerIdentity:\s*\(\)\s*=>\s*undefined/,
    // Its own check of who a terminal is comes after the handshake, by the pinned authority.
    why: 'a peer is proven or not spoken to',
  },
  {
    id: 'E14',
    rooms: /^(preload|renderer)\//,
    never: /exposeInMainWorld\((?!'(till|setUp)',\s*Object\.freeze)|sendSync|ipcRenderer\.send\b/,
    why: 'one frozen bridge',
  },
  { id: 'E25', rooms: PRODUCT, never: /crashReporter/, why: 'no memory of a till is sent anywhere' },
  {
    id: 'E30',
    rooms: PRODUCT,
    never: /setAsDefaultProtocolClient|'open-url'/,
    why: 'no link starts anything',
  },
  {
    id: 'E34',
    rooms: PRODUCT,
    never: /from 'node-forge'|import\('node-forge'\)/,
    but: /^sdk\/client\/pkcs12(\.ts|\/)/,
    why: 'node-forge reads certificate files and nothing else',
  },
  {
    id: 'E35',
    rooms: PRODUCT,
    never: /\beval\(|new Function\(|from 'node:vm'|(?<![.\w]|async )require\((?!')|import\((?!['"])/,
    why: 'no code is made from text',
  },
  {
    id: 'E35',
    rooms: MAIN,
    never: /node:child_process/,
    but: /^main\/(journal\/fork-store|electron\/(watched|watch-command))\.ts$/,
    why: 'main starts its own store, and a watch that starts the till again; nothing else',
  },
  {
    id: 'E39',
    rooms: /^(sdk\/client\/webhooks\/|main\/staff\/pin\.ts)/,
    never: /\.equals\(|\.compare\(|===\s*(wanted|expected)\b(?!\.length)/,
    why: 'what is secret is compared in constant time',
  },
  {
    id: 'E41',
    rooms: /^renderer\//,
    never:
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|createPolicy|srcDoc/,
    why: 'text is text',
  },
  {
    id: 'E44',
    rooms: PRODUCT,
    never: /setSpellCheckerEnabled\(true\)|spellcheck:\s*true/,
    why: 'no dictionary is fetched',
  },
];

/** @param {import('./sources.mjs').Source[]} sources @returns {import('./findings.mjs').Finding[]} */
export function breaches(sources) {
  return RULES.flatMap(({ id, never, rooms, but }) =>
    sources
      .filter(({ file }) => rooms.test(file) && !TESTING.test(file) && !(but?.test(file) ?? false))
      .flatMap(({ file, text }) =>
        text
          .split('\n')
          .map((line, index) => ({ line, number: index + 1 }))
          .filter(({ line }) => !/^\s*(\/\/|\*|\/\*)/.test(line) && never.test(line))
          .map(({ line, number }) => ({ rule: id, file, line: number, what: line.trim() })),
      ),
  );
}
