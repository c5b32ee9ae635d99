import { createDraft } from '@credence-ui/draft';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { samples } from '../../test/samples.ts';
import { Confidence } from '../confidence/index.ts';
import { Draft } from '../draft/index.ts';
import { Fallback } from '../fallback/index.ts';
import { Feedback } from '../feedback/index.ts';
import { CredenceProvider } from '../provider/index.ts';
import { ResponseCard } from './index.ts';

/** Every kind of card at once, light and dark, made of the parts that ship. */
const meta = {
  title: 'Card/Look',
  component: ResponseCard,
  parameters: { layout: 'fullscreen' },
  args: { response: null },
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))' }}>
      <Half theme="light" />
      <Half theme="dark" />
    </div>
  ),
} satisfies Meta<typeof ResponseCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Look: Story = {};

function Half({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <div
      data-credence-theme={theme}
      style={{
        display: 'grid',
        gap: 28,
        alignContent: 'start',
        padding: 'min(40px, 4vw)',
        background: 'var(--credence-page)',
      }}
    >
      <Title>One answer, four tiers</Title>
      <Tiers />
      <Title>Draft: a co-writer, not an auto-sender</Title>
      <EditedDraft />
      <Title>Feedback and fallback</Title>
      <Feedbacks />
      <Fallbacks />
    </div>
  );
}

function Title({ children }: { children: ReactNode }) {
  const style = {
    margin: 0,
    font: '600 13px var(--credence-font)',
    color: 'var(--credence-ink-2)',
  };
  return <p style={style}>{children}</p>;
}

function Tiers() {
  const send = () => undefined;
  return (
    <>
      <ResponseCard
        response={samples.high}
        onSend={send}
        feedback={{ defaultVote: 'up', status: 'saved' }}
      />
      <CredenceProvider messages={{ fallbackEscalate: 'Ask a colleague' }}>
        <ResponseCard response={samples.medium} onSend={send} onEscalate={send} />
      </CredenceProvider>
      <CredenceProvider messages={{ fallbackEscalate: 'Ask a person' }}>
        <ResponseCard response={samples.low} onSend={send} onEscalate={send} />
      </CredenceProvider>
      <ResponseCard
        streaming
        response={{
          content: 'For business accounts the limit is raised once the invoice address has been',
        }}
      />
    </>
  );
}

const original =
  'Hi Amara,\nThanks for writing in. Your order qualifies for a refund: the window is 60 days from purchase, so you have until 14 March. We will refund €129.00 to your card immediately.';

function EditedDraft() {
  const current = original.replace('60', '30').replace('immediately', 'within 5 to 7 working days');
  return (
    <Confidence.Root confidence={0.72} data-credence="confidence-root card-root">
      <Draft.Root draft={createDraft({ id: 'look', original, current })} onSend={() => undefined}>
        <div data-credence="card-head">
          <Confidence.Icon />
          <Confidence.Label />
          <Draft.Badge />
        </div>
        <div data-credence="card-review">
          <Draft.Changes />
        </div>
        <div data-credence="card-foot">
          <span style={{ flex: 1 }} />
          <Draft.Revert />
          <Draft.Send />
        </div>
      </Draft.Root>
    </Confidence.Root>
  );
}

function Feedbacks() {
  return (
    <Confidence.Root confidence={0.93}>
      <Feedback.Root responseId="look" defaultVote="down" status="queued">
        <Feedback.Vote value="up" />
        <Feedback.Vote value="down" />
        <Feedback.Status />
        <Feedback.Reasons />
      </Feedback.Root>
    </Confidence.Root>
  );
}

function Fallbacks() {
  return (
    <>
      <Fallback.Root
        outcome={{ kind: 'answer', response: samples.low }}
        policy={{ abstainBelow: 0.5 }}
      >
        <Fallback.Message />
        <Fallback.Action action="human" emphasis="main" />
        <Fallback.Action action="found" />
      </Fallback.Root>
      <Fallback.Root
        outcome={{ kind: 'waiting', elapsedSeconds: 5 }}
        policy={{ typicalSeconds: 13, cachedAgeSeconds: 4 * 3600 }}
      >
        <Fallback.Message />
        <Fallback.Action action="cached" />
        <Fallback.Action action="wait" emphasis="quiet" />
      </Fallback.Root>
    </>
  );
}
