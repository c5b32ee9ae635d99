/** An address as it is compared: what a provider adds to count visits, or leaves off, makes no other page. */
export function addressKey(url: string): string {
  const bare = url.replace(/([?&])utm_source=[^&#]*&?/, '$1').replace(/[?&](?=#|$)/, '');
  return bare.replace(/\/(?=$)/, '');
}
