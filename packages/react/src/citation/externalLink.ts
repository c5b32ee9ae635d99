/** How every link to an address that we did not write is opened. */
export const externalLink = {
  target: '_blank',
  rel: 'noopener noreferrer nofollow ugc',
  referrerPolicy: 'no-referrer',
} as const;
