import type { HandoffSnapshot } from '@credence-ui/core/fallback';
import type { FallbackMessages } from '../provider/messages/card.ts';

/** What the button that asks for a person says. */
export function handoffAction(state: HandoffSnapshot['state'], messages: FallbackMessages): string {
  return {
    idle: messages.fallbackConnect,
    requesting: messages.fallbackConnecting,
    accepted: messages.fallbackConnected,
    failed: messages.fallbackReconnect,
  }[state];
}

/** Where the hand-off stands; empty before it was asked for. */
export function handoffStatus(handoff: HandoffSnapshot, messages: FallbackMessages): string {
  switch (handoff.state) {
    case 'idle':
      return '';
    case 'requesting':
      return messages.fallbackConnecting;
    case 'failed':
      return handoff.reason === 'timeout'
        ? messages.fallbackHandoffTimeout
        : messages.fallbackHandoffFailed;
    case 'accepted':
      return [
        messages.fallbackAcknowledged,
        handoff.position === null ? '' : messages.fallbackPosition(handoff.position),
        handoff.waitMinutes === null ? '' : messages.fallbackWait(handoff.waitMinutes),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    default:
      return handoff satisfies never;
  }
}
