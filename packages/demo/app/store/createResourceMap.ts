import { createResource } from './createResource.ts';
import type { Resource } from './createResource.ts';

/** One resource a key, made when it is first asked for and kept for the visit. */
export function createResourceMap<Value>(
  load: (key: string) => Promise<Value>,
): (key: string) => Resource<Value> {
  const resources = new Map<string, Resource<Value>>();
  return (key) => {
    const known = resources.get(key);
    if (known) return known;
    const resource = createResource(() => load(key));
    resources.set(key, resource);
    return resource;
  };
}
