const said = new Set<string>();

/** Warns the developer once a page; silent in production builds, where bundlers set NODE_ENV. */
export function warnOnce(message: string): void {
  if (said.has(message) || isProduction()) return;
  said.add(message);
  console.warn(message);
}

declare const process: { readonly env?: { readonly NODE_ENV?: string } } | undefined;

function isProduction(): boolean {
  return typeof process !== 'undefined' && process.env?.NODE_ENV === 'production';
}
