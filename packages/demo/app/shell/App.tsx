import { useMemo } from 'react';
import { defaultPolicy } from '@credence-ui/core/policy';
import { CredenceProvider } from '@credence-ui/react/provider';
import { findingMessages } from '../messages/findings.ts';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { CopilotContext } from './CopilotContext.ts';
import type { Copilot } from './createCopilot.ts';
import { Shell } from './Shell.tsx';

const refreshEvery = 30_000;

/** The Support Copilot. Every event of the components below goes to the outbox. */
export function App({ copilot }: { readonly copilot: Copilot }) {
  const promptVersion = useStore(copilot.status).value?.promptVersion;
  const policy = useResource(copilot.policy, refreshEvery).value;
  const thresholdsVersion = policy?.version;
  const styleProfile = useResource(copilot.style).value;
  // Until it is earned, the highest tier is switched off: its answers are shown as the next one's.
  const tiers = useMemo(
    () => (policy?.oneClick.earned === false ? policy.tiers.slice(1) : policy?.tiers),
    [policy],
  );
  const context = useMemo(
    () => ({
      sessionId: copilot.sessionId,
      ...(promptVersion !== undefined && { promptVersion }),
      ...(thresholdsVersion !== undefined && { thresholdsVersion }),
    }),
    [copilot, promptVersion, thresholdsVersion],
  );
  const rules = useMemo(() => {
    const { review, abstainBelow, requireCitations, slowAfterSeconds } =
      policy?.rules ?? defaultPolicy;
    const undo = { undoSeconds: copilot.undoSeconds, undoApproved: true };
    const given = { abstainBelow, requireCitations, slowAfterSeconds };
    return { ...given, review: { ...review, ...undo } };
  }, [copilot, policy]);
  const { dir, lang } = document.documentElement;
  return (
    <CopilotContext.Provider value={copilot}>
      <CredenceProvider
        context={context}
        dir={dir === 'rtl' ? 'rtl' : 'ltr'}
        locale={lang === '' ? 'en' : lang}
        messages={findingMessages}
        outbox={copilot.outbox}
        drafts={copilot.draftStorage}
        policy={rules}
        {...(tiers && { tiers })}
        {...(styleProfile && { styleProfile })}
      >
        <Shell />
      </CredenceProvider>
    </CopilotContext.Provider>
  );
}
