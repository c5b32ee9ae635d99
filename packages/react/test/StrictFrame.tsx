import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

const policy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const page = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Strict</title></head><body></body></html>`;

/** Shows its children in a document of its own under an enforced strict policy with Trusted Types, and tells what that stopped. */
export function StrictFrame({ children, onViolation }: StrictFrame.Props) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const inner = frame?.contentDocument ?? null;
  useEffect(() => {
    if (!inner) return;
    const tell = (event: SecurityPolicyViolationEvent): void => onViolation?.(event);
    inner.addEventListener('securitypolicyviolation', tell);
    return () => inner.removeEventListener('securitypolicyviolation', tell);
  }, [inner, onViolation]);
  return (
    <>
      <iframe
        title="Answer under a strict policy"
        srcDoc={page}
        style={{ border: 0, width: '100%', height: 320 }}
        onLoad={(event) => setFrame(styled(event.currentTarget))}
      />
      {inner ? createPortal(children, inner.body) : null}
    </>
  );
}

export declare namespace StrictFrame {
  interface Props {
    children: ReactNode;
    onViolation?: (event: SecurityPolicyViolationEvent) => void;
  }
}

/** A sheet made by script needs no leave of the policy, and must be of the frame's own window. */
function styled(frame: HTMLIFrameElement): HTMLIFrameElement {
  // The frame's window has the classes of every window, which its type does not say.
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner) return frame;
  const sheet = new inner.CSSStyleSheet();
  sheet.replaceSync(stylesOf(document));
  inner.document.adoptedStyleSheets = [sheet];
  return frame;
}

function stylesOf({ styleSheets }: Document): string {
  const own = [...styleSheets].filter(
    ({ href }) => href === null || href.startsWith(location.origin),
  );
  return own.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
}
