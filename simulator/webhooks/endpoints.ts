import { HttpProblem } from '../http/problem.ts';

export interface Endpoint {
  /** `we_…` */
  readonly id: string;
  readonly url: string;
  readonly status: 'enabled' | 'disabled';
  /** Names of events; `terminal.*` takes a category and `*` everything. */
  readonly enabledEvents: readonly string[];
  readonly secret: string;
  /** Unix seconds. */
  readonly created: number;
}

export type EndpointChanges = Partial<Pick<Endpoint, 'url' | 'status' | 'enabledEvents'>>;

/** Who wants to be told of what. */
export class Endpoints {
  readonly #endpoints = new Map<string, Endpoint>();

  add(endpoint: Endpoint): void {
    this.#endpoints.set(endpoint.id, endpoint);
  }

  /** Throws a 404 problem. */
  get(id: string): Endpoint {
    const endpoint = this.#endpoints.get(id);
    if (endpoint === undefined)
      throw new HttpProblem(404, 'webhook_endpoint_not_found', 'No such webhook endpoint.');
    return endpoint;
  }

  change(id: string, changes: EndpointChanges): Endpoint {
    const changed = { ...this.get(id), ...changes };
    this.#endpoints.set(id, changed);
    return changed;
  }

  remove(id: string): void {
    this.get(id);
    this.#endpoints.delete(id);
  }

  newestFirst(): readonly Endpoint[] {
    return [...this.#endpoints.values()].reverse();
  }

  /** Those that an event of this type goes to. */
  wanting(type: string): readonly Endpoint[] {
    return [...this.#endpoints.values()].filter(
      ({ status, enabledEvents }) =>
        status === 'enabled' && enabledEvents.some((pattern) => matches(pattern, type)),
    );
  }

  /** Still there and enabled? A retry asks before it goes out. */
  isActive(id: string): boolean {
    return this.#endpoints.get(id)?.status === 'enabled';
  }
}

function matches(pattern: string, type: string): boolean {
  if (pattern === '*' || pattern === type) return true;
  return pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1));
}
