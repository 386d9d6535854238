// Where the snippets of VINR's papers begin and end, and what each needs around it. The lines themselves stay VINR's.

/**
 * @typedef {object} Snippet
 * @property {string} paper file name
 * @property {number} from first line, from 1 @property {number} to last line
 * @property {number} [lastLength] how much of the last line is the snippet's, where prose follows it on the same line
 * @property {'typescript' | 'json' | 'curl'} kind
 * @property {string} [before] declares the names that the snippet leaves open
 * @property {boolean} [inside] the snippet returns, so it runs as the body of a function
 * @property {string} [after] what must hold at its end
 * @property {Preparation} [prepare] what must exist before
 * @property {Reproduction} [reproduce] how the simulator is made to answer a JSON sample
 * @property {'payment' | 'payments' | 'terminal' | 'terminals' | 'action' | 'event' | 'request' | 'configuration'} [decode]
 */
/** @typedef {{ payment: 'pending' | 'completed' | 'authorized', id?: string, terminal?: string, reference?: string }} Preparation */
/** @typedef {{ method: string, path: string, body?: object, card?: string, dialect?: string, prepare?: Preparation }} Reproduction */

const CLOUD = '000-cloud-api.md';
const PAYMENTS = '001-terminal-payments.md';
const LOCAL = '002-local-api.md';
const RESPONSES = '003-handle-responses.md';
const TERMINALS = '004-terminals.md';

const CLIENT = `import { Vinr } from '@vinr/sdk';
const vinr = new Vinr({ secretKey: process.env.VINR_SECRET_KEY });`;
const LOCAL_CLIENT = `import { Vinr } from '@vinr/sdk';
const vinr = new Vinr({
  secretKey: process.env.VINR_SECRET_KEY,
  terminal: {
    localCertPath: process.env.VINR_LOCAL_CERT_PATH,
    localCertPassphrase: process.env.VINR_LOCAL_CERT_PASSPHRASE,
  },
});`;
const VINR_CLASS = `import { Vinr } from '@vinr/sdk';`;

/** A shop of a few lines; `event` is what a webhook delivered, signed and constructed. */
const shop = (type, object) => `import { createHmac } from 'node:crypto';
import { Vinr } from '@vinr/sdk';
const told: string[] = [];
const tell = (name: string) => async (..._facts: unknown[]): Promise<void> => void told.push(name);
const db = {
  orders: { update: tell('orders') },
  webhookEvents: { exists: async (_id: string | null) => false, insert: tell('inserted') },
};
const printReceipt = tell('receipt'), promptAnotherCard = tell('anotherCard'), notifySecurityTeam = tell('security');
const retryPayment = tell('retry'), logForReview = tell('review'), promptSplitTender = tell('split');
const body = JSON.stringify(${JSON.stringify({ id: 'evt_1', type, created: 0, data: { object } })});
const at = Math.floor(Date.now() / 1000);
const signature = \`t=\${at},v1=\${createHmac('sha256', 'whsec_1').update(\`\${at}.\${body}\`).digest('hex')}\`;
const vinr = new Vinr({ secretKey: process.env.VINR_SECRET_KEY });
const event = vinr.webhooks.constructEvent(body, signature, 'whsec_1');
void [db, printReceipt, promptAnotherCard, notifySecurityTeam, retryPayment, logForReview, promptSplitTender, event];`;
const FACTS = { id: 'tpay_1', terminalId: 'term_1', amount: 5000, currency: 'USD', reference: 'order_1' };
const PAID = shop('terminal_payment.completed', { ...FACTS, status: 'completed', amountCaptured: 5000 });
const PART = shop('terminal_payment.completed', {
  ...FACTS,
  status: 'partially_authorized',
  amountCaptured: 3500,
});
const DECLINED = shop('terminal_payment.failed', {
  ...FACTS,
  status: 'failed',
  declineCode: 'lost_or_stolen',
});

const at = (paper, from, to, kind, more = {}) => ({ paper, from, to, kind, ...more });
const must = (condition) =>
  `if (!(${condition})) throw new Error('not so: ' + ${JSON.stringify(condition)});`;

/** @type {Preparation} */
const PENDING = { payment: 'pending', id: 'tpy_4Rk9', terminal: 'trm_7Hq3' };
/** @type {Preparation} */
const COMPLETED = { payment: 'completed', id: 'tpy_4Rk9', terminal: 'trm_7Hq3' };
/** @type {Preparation} */
const AUTHORIZED = { payment: 'authorized', id: 'tpy_4Rk9', terminal: 'trm_7Hq3' };
/** @type {Preparation} */
const GUIDE_PENDING = { payment: 'pending', id: 'tpay_01HZ5QA7BK' };
const ORDER = { amount: 2500, currency: 'USD', reference: 'order_8821' };
const GUIDE_ORDER = { terminalId: 'term_01HZ5QXYZ', ...ORDER };
const REFERENCE_ORDER = { terminalId: 'trm_7Hq3', amount: 4200, currency: 'EUR', reference: 'order_1099' };
const ORDERS = '/v1/terminal/payments';
const CONFIGURATION = { tip: { mode: 'percentage', suggestions: [10, 15, 20] } };
const reference = (method, path, more = {}) => ({ method, path, dialect: 'terminal-payments', ...more });

/** @type {Snippet[]} */
export const SNIPPETS = [
  at(CLOUD, 60, 69, 'typescript', { after: must(`payment.status === 'pending'`) }),
  at(CLOUD, 90, 98, 'curl', { decode: 'payment' }),
  at(CLOUD, 121, 129, 'typescript', { before: CLIENT, after: must(`payment.status === 'completed'`) }),
  at(CLOUD, 135, 145, 'curl', { decode: 'payment' }),
  at(CLOUD, 153, 169, 'json', {
    decode: 'payment',
    reproduce: {
      method: 'POST',
      path: ORDERS,
      body: { ...GUIDE_ORDER, responseMode: 'sync' },
      dialect: 'cloud-api',
    },
  }),
  at(CLOUD, 175, 186, 'json', {
    decode: 'payment',
    reproduce: {
      method: 'POST',
      path: ORDERS,
      body: { ...GUIDE_ORDER, responseMode: 'sync' },
      card: 'declined',
      dialect: 'cloud-api',
    },
  }),
  at(CLOUD, 196, 205, 'json', {
    decode: 'payment',
    reproduce: { method: 'POST', path: ORDERS, body: GUIDE_ORDER, dialect: 'cloud-api' },
  }),
  at(CLOUD, 235, 235, 'typescript', { before: CLIENT, prepare: GUIDE_PENDING }),
  at(CLOUD, 241, 242, 'curl', { decode: 'payment', prepare: GUIDE_PENDING }),
  at(CLOUD, 254, 255, 'typescript', { before: CLIENT, prepare: GUIDE_PENDING }),
  at(CLOUD, 261, 262, 'curl', { decode: 'payment', prepare: GUIDE_PENDING }),
  // The sample captures at once; the cardholder in between is the one thing that is waited for.
  at(CLOUD, 272, 284, 'typescript', {
    before: CLIENT + '\nimport { payThenContinue } from "./cardholder.ts";\npayThenContinue(vinr);',
  }),
  at(CLOUD, 307, 314, 'typescript', {
    before: VINR_CLASS,
    after: must(`payment.terminalId === 'term_test_simulator'`),
  }),

  at(PAYMENTS, 47, 52, 'curl', { decode: 'payment' }),
  at(PAYMENTS, 56, 65, 'typescript', { after: must(`terminalPayment.status === 'pending'`) }),
  at(PAYMENTS, 69, 84, 'json', {
    decode: 'payment',
    reproduce: reference('POST', ORDERS, { body: REFERENCE_ORDER }),
  }),
  at(PAYMENTS, 92, 93, 'curl', { decode: 'payment', prepare: COMPLETED }),
  at(PAYMENTS, 97, 101, 'typescript', { prepare: COMPLETED }),
  at(PAYMENTS, 105, 124, 'json', {
    decode: 'payment',
    reproduce: reference('GET', `${ORDERS}/tpy_4Rk9`, { prepare: COMPLETED }),
  }),
  at(PAYMENTS, 136, 137, 'curl', { decode: 'payment', prepare: AUTHORIZED }),
  at(PAYMENTS, 141, 145, 'typescript', {
    prepare: AUTHORIZED,
    after: must(`terminalPayment.amountCaptured === 4200`),
  }),
  at(PAYMENTS, 149, 168, 'json', {
    decode: 'payment',
    reproduce: reference('POST', `${ORDERS}/tpy_4Rk9/capture`, { prepare: AUTHORIZED }),
  }),
  at(PAYMENTS, 179, 180, 'curl', { decode: 'payment', prepare: PENDING }),
  at(PAYMENTS, 184, 188, 'typescript', { prepare: PENDING }),
  at(PAYMENTS, 192, 207, 'json', {
    decode: 'payment',
    reproduce: reference('POST', `${ORDERS}/tpy_4Rk9/cancel`, { prepare: PENDING }),
  }),
  at(PAYMENTS, 227, 228, 'curl', { decode: 'payments', prepare: COMPLETED }),
  at(PAYMENTS, 232, 239, 'typescript', { prepare: COMPLETED, after: must(`payments.data.length > 0`) }),
  at(PAYMENTS, 243, 268, 'json', {
    decode: 'payments',
    reproduce: reference('GET', `${ORDERS}?limit=1`, { prepare: COMPLETED }),
  }),
  at(PAYMENTS, 284, 289, 'curl', { decode: 'payment' }),
  at(PAYMENTS, 293, 305, 'typescript', {
    // Without a declaration the environment's value may be missing, and a header may not.
    before: `declare global { namespace NodeJS { interface ProcessEnv { TERMINAL_CERT: string } } }`,
    after: must(`(terminalPayment as { status: string }).status === 'completed'`),
  }),

  at(LOCAL, 48, 55, 'typescript', {
    after: must(`readers.some((reader) => reader.id === 'term_CT20_0042')`),
  }),
  at(LOCAL, 61, 64, 'typescript', { before: LOCAL_CLIENT, after: must(`readers.length === 3`) }),
  at(LOCAL, 84, 90, 'typescript', { before: VINR_CLASS, after: 'void vinr;' }),
  at(LOCAL, 96, 105, 'typescript', { before: LOCAL_CLIENT, after: must(`payment.last4 === '4242'`) }),
  at(LOCAL, 119, 125, 'json', { decode: 'request' }),
  at(LOCAL, 139, 139, 'typescript', {
    before: LOCAL_CLIENT,
    prepare: { payment: 'completed', reference: 'order_8821' },
    after: must(`payment.status === 'completed'`),
  }),
  at(LOCAL, 166, 178, 'typescript', {
    before: LOCAL_CLIENT,
    after: must(`payment.metadata['connectionMode'] === 'local'`),
  }),
  at(LOCAL, 186, 193, 'typescript', { before: LOCAL_CLIENT, after: must(`payment.status === 'pending'`) }),
  at(LOCAL, 199, 212, 'typescript', {
    before: VINR_CLASS,
    after: `${must(`readers[0]?.id === 'term_local_simulator' && payment.status === 'completed'`)} vinr.close();`,
  }),

  at(RESPONSES, 18, 28, 'typescript', {
    lastLength: 1,
    before: PAID,
    after: must(`told.join() === 'orders,receipt'`),
  }),
  at(RESPONSES, 33, 53, 'typescript', {
    lastLength: 1,
    before: DECLINED,
    after: must(`told.join() === 'security'`),
  }),
  at(RESPONSES, 81, 88, 'typescript', {
    lastLength: 1,
    before: PART,
    after: must(`told.join() === 'split'`),
  }),
  at(RESPONSES, 91, 95, 'typescript', {
    before: PAID,
    inside: true,
    after: must(`told.join() === 'inserted'`),
  }),
  at(RESPONSES, 97, 100, 'typescript', {
    lastLength: 2,
    before: `${CLIENT}\nconst terminalId = 'term_01HZ5QXYZ', amount = 2500, currency = 'USD', reference = 'order_8821';`,
    after: must(`tp.idempotencyKey === 'order_order_8821_attempt_1'`),
  }),

  at(TERMINALS, 36, 39, 'curl', { decode: 'terminal' }),
  at(TERMINALS, 43, 50, 'typescript', { after: must(`terminal.status === 'online'`) }),
  at(TERMINALS, 54, 64, 'json', {
    decode: 'terminal',
    reproduce: { method: 'GET', path: '/v1/terminals/term_3Nx8' },
  }),
  at(TERMINALS, 74, 75, 'curl', { decode: 'terminal' }),
  at(TERMINALS, 79, 83, 'typescript', { after: must(`terminal.id === 'term_3Nx8'`) }),
  at(TERMINALS, 87, 97, 'json', {
    decode: 'terminal',
    reproduce: { method: 'GET', path: '/v1/terminals/term_3Nx8' },
  }),
  at(TERMINALS, 108, 111, 'curl', { decode: 'terminal' }),
  at(TERMINALS, 115, 122, 'typescript', { after: must(`terminal.locationId === 'loc_2Qr9'`) }),
  at(TERMINALS, 126, 136, 'json', {
    decode: 'terminal',
    reproduce: { method: 'POST', path: '/v1/terminals/term_3Nx8', body: { locationId: 'loc_2Qr9' } },
  }),
  at(TERMINALS, 153, 154, 'curl', { decode: 'terminals' }),
  at(TERMINALS, 158, 166, 'typescript', { after: 'void terminals.data;' }),
  at(TERMINALS, 170, 186, 'json', {
    decode: 'terminals',
    reproduce: { method: 'GET', path: '/v1/terminals' },
  }),
  at(TERMINALS, 197, 217, 'curl', { decode: 'terminal' }),
  at(TERMINALS, 221, 242, 'typescript', { after: 'void terminal.id;' }),
  at(TERMINALS, 246, 256, 'json', {
    decode: 'terminal',
    reproduce: { method: 'POST', path: '/v1/terminals/term_3Nx8/configure', body: CONFIGURATION },
  }),
  at(TERMINALS, 284, 286, 'curl', { decode: 'action' }),
  at(TERMINALS, 290, 296, 'typescript', { after: must(`terminalAction.status === 'queued'`) }),
  at(TERMINALS, 300, 306, 'json', {
    decode: 'action',
    reproduce: { method: 'POST', path: '/v1/terminals/term_3Nx8/actions', body: { action: 'reboot' } },
  }),
  at(TERMINALS, 327, 335, 'curl', { decode: 'configuration' }),
  at(TERMINALS, 339, 344, 'typescript', { before: CLIENT }),
  at(TERMINALS, 354, 361, 'json', { decode: 'event' }),
];
