/** An address as it is compared: what a provider adds to count visits, or leaves off, makes no other page. */
export function addressKey(url: string): string {
  const bare = url.includes('utm_source=') ? withoutCounter(url) : url;
  return bare.endsWith('/') ? bare.slice(0, -1) : bare;
}

function withoutCounter(url: string): string {
  return url.replace(/([?&])utm_source=[^&#]*&?/, '$1').replace(/[?&](?=#|$)/, '');
}
