import { createHandoff, followHandoff } from '@credence-ui/core/fallback';
import type { Outcome } from '@credence-ui/core/fallback';
import { parseResponse } from '@credence-ui/core/response';
import { createDraft } from '@credence-ui/draft';
import { labelledAnswers } from '../../react/test/labelledAnswers.ts';
import { samples } from '../../react/test/samples.ts';

/** What an example is given by the product that it stands in. */
export type Given = ReturnType<typeof createGiven>;

/** Makes what the example of a part is given, by its name in the examples: an answer, its draft, a desk that takes hand-offs. */
export function createGiven(part: string) {
  const response = part.startsWith('Answer.') ? formatted : samples.medium;
  const { content, citations, claims = [] } = response;
  const outcome: Outcome = { kind: 'error', reason: 'outage' };
  return {
    ...{ response, content, citations, claims, citation: citations[0] },
    ...{ draft: createDraftFor(part), outcome, ...labelledAnswers(400) },
    handoff: createHandoff({ transport: async () => place }),
    followed: followHandoff('K-1042', { poll, status, withdraw: poll }),
    children: 'The refund window is 30 days.',
    send: async () => undefined,
    ask: () => undefined,
    choose: () => undefined,
    save: () => undefined,
  };
}

/** An answer in which every kind of block and piece occurs. */
const formatted = parseResponse({
  id: 'sample-formatted',
  content: `## Returns

You can return unused items within **30 days of purchase** [1]. See the [returns page](https://kb.example.com/returns).

- Keep the receipt.
- Use the original packaging.

| Item | Days |
| --- | ---: |
| Hardware | 30 |
| Software | 14 |

\`\`\`sh
curl https://kb.example.com/returns/1042
\`\`\`

![Where the label goes](https://kb.example.com/label.png)`,
  confidence: samples.medium.confidence,
  citations: samples.medium.citations,
});

const place = { position: 3, waitMinutes: 7 };
const status = { state: 'queued', ...place } as const;

async function poll(ticket: string) {
  return { ticket, sequence: 1, status };
}

function createDraftFor(part: string) {
  // A newer answer is offered where the draft was made of another one.
  const original = samples[part === 'Draft.Newer' ? 'high' : 'medium'].content;
  const draft = createDraft({
    id: `draft-${part}`,
    original,
    current: original.replace('usually be exchanged', 'be exchanged for 14 days'),
  });
  // What is sent can be taken back for a while.
  draft.setUndo(10, true);
  return draft;
}
