import { TERMINALS } from '@vinr/sdk/wire';
import { terminalIdOf } from '../../dialects/spelling.ts';
import { HttpProblem, type Answer } from '../../http/problem.ts';
import { ACTIONS } from '../actions.ts';
import type { Cloud } from '../cloud.ts';
import type { Registration } from '../fleet.ts';
import { equals } from '../paging.ts';
import { readConfiguration } from '../terminal-configuration.ts';
import { idOf, invalid, listed, ok, type Call, type CloudRoutes, type Handler } from './call.ts';
import { choice, requiredText, text } from './fields.ts';

/** The guides' other spelling of the same. */
const ALIAS = '/v1/terminal/terminals';

const AT: readonly (readonly [method: string, below: string, handler: Handler])[] = [
  ['POST', '', create],
  ['GET', '', list],
  ['POST', '/activate', activate],
  ['GET', '/:id', (cloud, call) => described(cloud, idOf(call))],
  ['POST', '/:id', update],
  ['POST', '/:id/configure', configure],
  ['POST', '/:id/diagnostics', diagnose],
  ['GET', '/:id/diagnostics/:diagnosticId', diagnosis],
  ['POST', '/:id/actions', act],
  ['GET', '/:id/actions', (cloud, call) => listActions(cloud, call, terminalIdOf(idOf(call)))],
];

/** The fixed path before the one with an id: a router takes the first that fits. */
export const TERMINAL_ROUTES: CloudRoutes = [
  ...[TERMINALS, ALIAS].flatMap((base) =>
    AT.map(([method, below, handler]) => ({ method, path: `${base}${below}`, handler })),
  ),
  { method: 'PUT', path: '/v1/locations/:id/terminal-config', handler: configureLocation },
  {
    method: 'GET',
    path: '/v1/terminal-actions',
    handler: (cloud, call) => listActions(cloud, call, call.query.get('terminalId')),
  },
  {
    method: 'GET',
    path: '/v1/terminal-actions/:id',
    handler: (cloud, call) => ok(cloud.actions.get(idOf(call))),
  },
];

/** The sandbox makes terminals out of nothing. */
function create(cloud: Cloud, { fields }: Call): Answer {
  const label = requiredText(fields, 'label');
  const id = cloud.identities.next('term_test');
  cloud.addSandboxTerminal(id, label, known(text(fields, 'locationId'), label));
  return described(cloud, id, 201);
}

/** Every well-formed code is some terminal's, once: the sandbox has a drawer full of them. */
function activate(cloud: Cloud, { fields }: Call): Answer {
  const code = requiredText(fields, 'activationCode').toUpperCase();
  if (!/^[A-Z0-9-]{4,32}$/.test(code)) throw invalid('activationCode', 'the code on the terminal’s screen');
  if (!cloud.fleet.redeem(code))
    throw new HttpProblem(422, 'activation_code_used', 'This activation code was used before.');
  const label = text(fields, 'label');
  const id = cloud.identities.next('term');
  cloud.addSandboxTerminal(id, label ?? id, known(text(fields, 'locationId'), label));
  return described(cloud, id);
}

function known(locationId: string | null, label: string | null): Partial<Registration> {
  return locationId === null ? { label } : { label, locationId };
}

function described(cloud: Cloud, id: string, status = 200): Answer {
  return ok(cloud.fleet.describe(cloud.fleet.get(terminalIdOf(id))), status);
}

/** `displayName` is taken and, as in the reference's samples, comes back in no answer; `label` does. */
function update(cloud: Cloud, call: Call): Answer {
  const { fields } = call;
  const locationId = text(fields, 'locationId');
  const label = text(fields, 'label');
  const displayName = text(fields, 'displayName');
  const id = terminalIdOf(idOf(call));
  cloud.fleet.change(id, {
    ...(locationId === null ? {} : { locationId }),
    ...(label === null ? {} : { label }),
    ...(displayName === null ? {} : { displayName }),
  });
  return described(cloud, id);
}

function list(cloud: Cloud, call: Call): Answer {
  const { query } = call;
  const terminals = cloud.fleet.newestFirst().map((connected) => cloud.fleet.describe(connected));
  const matches = terminals.filter(
    ({ locationId, status }) => equals(query, 'locationId', locationId) && equals(query, 'status', status),
  );
  return listed(matches, call);
}

/** The terminal comes back, not its configuration. */
function configure(cloud: Cloud, call: Call): Answer {
  const id = terminalIdOf(idOf(call));
  cloud.configurations.configureTerminal(id, readConfiguration(call.fields));
  return described(cloud, id);
}

/** What is answered is not documented: the template, as it is now. */
function configureLocation(cloud: Cloud, call: Call): Answer {
  return ok(cloud.configurations.configureLocation(idOf(call), readConfiguration(call.fields)));
}

function act(cloud: Cloud, call: Call): Answer {
  const action = choice(call.fields, 'action', ACTIONS);
  if (action === null) throw invalid('action', `one of ${ACTIONS.join(', ')}`);
  return ok(cloud.actions.send(terminalIdOf(idOf(call)), action));
}

function diagnose(cloud: Cloud, call: Call): Answer {
  if (choice(call.fields, 'type', ['self_test']) === null) throw invalid('type', 'self_test');
  return ok(cloud.diagnostics.run(terminalIdOf(idOf(call))), 201);
}

function diagnosis(cloud: Cloud, { params }: Call): Answer {
  return ok(cloud.diagnostics.get(params['diagnosticId'] ?? ''));
}

function listActions(cloud: Cloud, call: Call, terminalId: string | null): Answer {
  const { query } = call;
  const matches = cloud.actions
    .newestFirst()
    .filter(
      (action) =>
        (terminalId === null || action.terminalId === terminalIdOf(terminalId)) &&
        equals(query, 'action', action.action) &&
        equals(query, 'status', action.status),
    );
  return listed(matches, call);
}
