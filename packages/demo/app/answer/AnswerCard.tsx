import { useMemo } from 'react';
import type { Tiers } from '@credence-ui/core/tier';
import { ResponseCard } from '@credence-ui/react/card';
import { Fallback } from '@credence-ui/react/fallback';
import { CredenceProvider, useCredence } from '@credence-ui/react/provider';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { capTiers } from '../tier/capTiers.ts';
import { useHandoff } from '../queue/useHandoff.ts';
import { outcomeOf, promptOf } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Conversation } from './conversation.ts';
import { useAnswerDraft } from './useAnswerDraft.ts';
import { useOpenSource } from './useOpenSource.ts';
import { useRecover } from './useRecover.ts';
import { useSeen } from './useSeen.ts';

/**
 * One drafted reply: streamed, judged, edited, sent, rated or handed to a person, all in the card. It says the tier of the
 * assessment where rules hold the answer back from that of its confidence.
 */
export function AnswerCard(props: AnswerCard.Props) {
  return (
    <CredenceProvider tiers={useCappedTiers(props.answer)} context={promptOf(props.answer)}>
      <JudgedCard {...props} />
    </CredenceProvider>
  );
}

function JudgedCard({ answer, conversation, visible }: AnswerCard.Props) {
  const { handoffs, replies, opening } = useCopilot();
  const availability = useStore(opening);
  const outcome = outcomeOf(answer);
  const { streaming, response, responseId } = answer.props;
  const source = useOpenSource(conversation);
  const seen = useSeen(visible, !streaming);
  const { key, question } = conversation;
  const draft = useAnswerDraft(answer, key);
  // Whoever has taken it is the person that would be asked.
  const isMine =
    useHandoff({ ticketId: conversation.ticketId, id: key.replace(/^ask:/, '') })?.kind === 'mine';
  return (
    <>
      <Fallback.Notice from={answer.from} cached={answer.cached} />
      <ResponseCard
        response={response}
        responseId={responseId}
        // An answer that ends out of sight counts as shown, and is announced, only once it is in view.
        streaming={streaming || !seen}
        question={question}
        figures={answer.props.figures}
        {...(!isMine && { handoff: handoffs.of(conversation) })}
        availability={availability}
        policy={answer.props.policy}
        // The team's own server keeps what was said and sent, for whoever leads.
        recordText
        feedback={{ recordText: true }}
        onOpenSource={source.open}
        onSourceOpened={source.follow}
        onRecover={useRecover(conversation, responseId)}
        // There is no mail gateway behind the demo: a reply counts as sent once the server has stored it.
        onSend={(text, { key: id }) => replies.send(conversation, { id, responseId, text })}
        {...(outcome && { outcome })}
        {...(draft && { draft })}
        // An earlier answer, a step away, is none that is newer.
        offerNewer={conversation.answers.at(-1) === answer}
      />
    </>
  );
}

export declare namespace AnswerCard {
  interface Props {
    readonly answer: Answer;
    readonly conversation: Conversation;
    /** Whether it is in view; others are kept, out of sight. */
    readonly visible: boolean;
  }
}

function useCappedTiers(answer: Answer): Tiers {
  const outer = useCredence().tiers;
  const policy = useStore(useCopilot().policy).value;
  return useMemo(() => {
    if (answer.phase !== 'done') return outer;
    const { confidence, assessment } = answer.props.response;
    const tiers = policy?.tiers ?? outer;
    // What was earned when it was answered may be lost since.
    const best = policy?.oneClick.earned === false ? tiers[1]?.name : undefined;
    return capTiers(tiers, confidence, [assessment?.tier, best]);
  }, [outer, policy, answer]);
}
