import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Confidence } from '../confidence/index.ts';
import { Answer } from './index.ts';
import type { AnswerPart } from './index.ts';

const citations = () => [{ id: '1', source: 'Policy', anchor: 'marker' as const }];

it('renders no block again for a copy of the same citations', () => {
  const code = vi.fn();
  const renderPart = (part: AnswerPart) => {
    if (part.kind === 'code') code();
    return null;
  };
  const view = (content: string) => (
    <Answer.Text {...{ content, renderPart }} citations={citations()} claims={[]} streaming />
  );
  const start = '```\nlet a;\n```\n\nThe window [1]';
  const { rerender } = render(view(start));
  const { length } = code.mock.calls;
  for (const more of [' is', ' is 30', ' is 30 days.\n\nAnd more']) rerender(view(start + more));
  expect(code).toHaveBeenCalledTimes(length);
});

it('tells the parts of an answer without claims nothing while its text grows', () => {
  const label = vi.fn((props: object) => <b {...props} />);
  const part = <Confidence.Label render={label} />;
  const view = (content: string) => (
    <Confidence.Root
      response={{
        id: 'a',
        content,
        confidence: 0.7,
        citations: citations(),
        suggestedActions: [],
        requiresHumanReview: false,
      }}
    >
      {part}
    </Confidence.Root>
  );
  const { rerender } = render(view('The'));
  rerender(view('The window'));
  rerender(view('The window is 30 days.'));
  expect(label).toHaveBeenCalledOnce();
});
