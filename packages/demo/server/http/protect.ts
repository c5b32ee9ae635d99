import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Strict headers for every answer: the page loads only its own files. A route with a policy of its own keeps it. */
export function protect(): MiddlewareHandler {
  const secure = secureHeaders({
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
  });
  return async (context, next) => {
    const kept: { policy?: string | null } = {};
    await secure(context, async () => {
      await next();
      kept.policy = context.res.headers.get('content-security-policy');
    });
    const own = kept.policy ?? null;
    if (own !== null) context.res.headers.set('content-security-policy', own);
    if (context.req.path.startsWith('/api/') && !context.res.headers.has('cache-control')) {
      context.res.headers.set('cache-control', 'no-store');
    }
  };
}
