/** A page of a document, as opened beside an answer. */
export interface OpenPage {
  readonly documentId: string;
  readonly page: number;
}

/** Where the person is; every place has an address. */
export type Route =
  | { readonly name: 'inbox'; readonly ticketId: string | null; readonly open: OpenPage | null }
  | { readonly name: 'ask'; readonly askId: string; readonly open: OpenPage | null }
  | { readonly name: 'queue' }
  | { readonly name: 'faq' }
  | { readonly name: 'product' }
  | { readonly name: 'cycle' }
  | { readonly name: 'metrics' }
  | { readonly name: 'feedback' }
  | { readonly name: 'review' }
  | { readonly name: 'calibration' };

const pages = [
  ...([
    'queue',
    'metrics',
    'faq',
    'product',
    'cycle',
    'feedback',
    'review',
    'calibration',
  ] as const),
] as const;

/** The route of `location.hash`; what it does not know leads to the inbox. */
export function parseRoute(hash: string): Route {
  const [name, id, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const page = pages.find((one) => one === name);
  if (page) return { name: page };
  if (name === 'ask' && id) return { name: 'ask', askId: id, open: parseOpen(rest) };
  return { name: 'inbox', ticketId: name === 'inbox' && id ? id : null, open: parseOpen(rest) };
}

/** The address of a route, for `href`. */
export function hrefOf(route: Route): string {
  switch (route.name) {
    case 'queue':
    case 'faq':
    case 'product':
    case 'cycle':
    case 'metrics':
    case 'feedback':
    case 'review':
    case 'calibration':
      return `#/${route.name}`;
    case 'ask':
      return `#/ask/${encodeURIComponent(route.askId)}${hrefOfOpen(route.open)}`;
    case 'inbox':
      return route.ticketId === null
        ? '#/inbox'
        : `#/inbox/${encodeURIComponent(route.ticketId)}${hrefOfOpen(route.open)}`;
    default:
      return route satisfies never;
  }
}

function hrefOfOpen(open: OpenPage | null): string {
  return open ? `/page/${encodeURIComponent(open.documentId)}/${String(open.page)}` : '';
}

function parseOpen(parts: readonly string[]): OpenPage | null {
  const [word, documentId, page] = parts;
  if (word !== 'page' || !documentId || !/^[1-9]\d{0,5}$/.test(page ?? '')) return null;
  return { documentId, page: Number(page) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
