import type { PolicySummary } from '../../shared/calibration.ts';
import { messages } from '../messages/index.ts';

/** Says that nothing is sent in one click yet, and what is missing. Nothing once it is earned. */
export function OneClickNote({ policy }: { readonly policy: PolicySummary }) {
  const { earned, certified, there, wrong, needed } = policy.oneClick;
  if (earned) return null;
  return (
    <p className="one-click">
      {certified ? messages.oneClickReady : messages.oneClickNotYet(there, wrong, needed)}
    </p>
  );
}
