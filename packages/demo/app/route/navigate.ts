import { hrefOf } from './route.ts';
import type { Route } from './route.ts';

/** Goes to a route; with `replace`, back skips the place that was left. */
export function navigate(route: Route, options: { readonly replace?: boolean } = {}): void {
  const href = hrefOf(route);
  if (options.replace) window.location.replace(href);
  else window.location.hash = href;
}
