import type { Messages } from '@credence-ui/react/provider';

/** What the copilot's own checks say, in the words of a support team. */
export const findingMessages: Pick<Messages, 'findings'> = {
  findings: {
    'check.score': ({ kind, share }) => {
      const say = checks.get(String(kind)) ?? `The ${String(kind)} check gave`;
      return `${say} ${String(share)}.`;
    },
  },
};

const checks: ReadonlyMap<string, string> = new Map([
  ['answerability', 'How far the documents can answer the question:'],
  ['directness', 'How directly the quoted words answer it:'],
]);
