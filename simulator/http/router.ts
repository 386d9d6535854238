import { HttpProblem } from './problem.ts';

export interface Route<Handler> {
  readonly method: string;
  /** Path with `:name` parts. */
  readonly path: string;
  readonly handler: Handler;
}

export interface Match<Handler> {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** The route for a request, or a 404 or 405 problem. */
export function findRoute<Handler>(
  routes: readonly Route<Handler>[],
  method: string,
  path: string,
): Match<Handler> {
  const here = routes.flatMap((route) => {
    const params = matchPath(route.path, path);
    return params === null ? [] : [{ route, params }];
  });
  const match = here.find(({ route }) => route.method === method);
  if (match !== undefined) return { handler: match.route.handler, params: match.params };
  if (here.length === 0) throw new HttpProblem(404, 'route_not_found', `Nothing is served at ${path}.`);
  const allow = here.map(({ route }) => route.method).join(', ');
  throw new HttpProblem(405, 'method_not_allowed', `${path} takes ${allow}.`, { headers: { allow } });
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const actual = given[index] ?? '';
    if (part.startsWith(':') && actual !== '') params[part.slice(1)] = decode(actual);
    else if (part !== actual) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpProblem(400, 'invalid_path', 'The path is not valid percent-encoding.');
  }
}
