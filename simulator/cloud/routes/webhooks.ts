import type { Answer } from '../../http/problem.ts';
import type { Endpoint } from '../../webhooks/endpoints.ts';
import type { Cloud } from '../cloud.ts';
import { equals, seconds } from '../paging.ts';
import { idOf, invalid, listed, ok, type Call, type CloudRoutes, type Handler } from './call.ts';
import { HttpProblem } from '../../http/problem.ts';
import { choice, requiredText, text, texts } from './fields.ts';

/** The reference's path, and the overview's. */
const BASES = ['/v1/webhook-endpoints', '/v1/webhooks'];
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

const AT: readonly (readonly [method: string, below: string, handler: Handler])[] = [
  ['POST', '', create],
  ['GET', '', (cloud, call) => listed(cloud.endpoints.newestFirst(), call, described)],
  ['GET', '/:id', (cloud, call) => ok(described(cloud.endpoints.get(idOf(call))))],
  ['POST', '/:id', update],
  ['DELETE', '/:id', remove],
];

export const WEBHOOK_ROUTES: CloudRoutes = [
  ...BASES.flatMap((base) =>
    AT.map(([method, below, handler]) => ({ method, path: `${base}${below}`, handler })),
  ),
  { method: 'GET', path: '/v1/events', handler: listEvents },
  { method: 'GET', path: '/v1/events/:id', handler: retrieveEvent },
  { method: 'GET', path: '/v1/request_logs', handler: listRequests },
];

/** The secret is shown here and never again. */
function create(cloud: Cloud, { fields }: Call): Answer {
  const endpoint: Endpoint = {
    id: cloud.identities.next('we'),
    url: urlOf(requiredText(fields, 'url')),
    status: 'enabled',
    enabledEvents: texts(fields, 'enabled_events') ?? ['*'],
    secret: cloud.mintSecret(),
    created: Math.floor(cloud.world.clock.now() / 1000),
  };
  cloud.endpoints.add(endpoint);
  return ok({ ...described(endpoint), secret: endpoint.secret }, 201);
}

function update(cloud: Cloud, call: Call): Answer {
  const { fields } = call;
  const url = text(fields, 'url', 2048);
  const status = choice(fields, 'status', ['enabled', 'disabled'] as const);
  const enabledEvents = texts(fields, 'enabled_events');
  const changed = cloud.endpoints.change(idOf(call), {
    ...(url === null ? {} : { url: urlOf(url) }),
    ...(status === null ? {} : { status }),
    ...(enabledEvents === null ? {} : { enabledEvents }),
  });
  return ok(described(changed));
}

function remove(cloud: Cloud, call: Call): Answer {
  cloud.endpoints.remove(idOf(call));
  return ok({ id: idOf(call), object: 'webhook_endpoint', deleted: true });
}

function described({ id, url, status, enabledEvents, created }: Endpoint): { readonly id: string } {
  return { id, ...{ object: 'webhook_endpoint', url, status, enabled_events: enabledEvents, created } };
}

/** VINR takes HTTPS only; this one also plain HTTP, and nothing that is not on this machine. */
function urlOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && LOOPBACK.includes(url.hostname)) return url.href;
  throw invalid('url', 'an http or https address on loopback, for the simulator sends nothing elsewhere');
}

function listEvents(cloud: Cloud, call: Call): Answer {
  const { query, dialect } = call;
  const since = Math.max(...['created.gte', 'created[gte]'].map((name) => seconds(query, name, -Infinity)));
  const matches = cloud.events
    .newestFirst()
    .filter((event) => equals(query, 'type', event.type) && event.created >= since);
  return listed(matches, call, (event) => dialect.event(event));
}

function retrieveEvent(cloud: Cloud, call: Call): Answer {
  const event = cloud.events.find(idOf(call));
  if (event === null) throw new HttpProblem(404, 'event_not_found', 'No such event.');
  return ok(call.dialect.event(event));
}

/** `status` is a whole one, or a class such as 4xx. */
function listRequests(_cloud: Cloud, call: Call): Answer {
  const { query, requests } = call;
  const wanted = query.get('status');
  const resource = query.get('resource');
  const matches = requests
    .newestFirst()
    .filter(
      ({ id, path, status }) =>
        (wanted === null || wanted === String(status) || wanted === `${Math.floor(status / 100)}xx`) &&
        (resource === null || path.split('/').includes(resource)) &&
        equals(query, 'request_id', id),
    );
  return listed(matches, call);
}
