import { render } from '@testing-library/react';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { AnswerBlocks } from './AnswerBlocks.tsx';
import { Answer, useAnswerReading } from './index.ts';
import type { ShownAnswer } from './index.ts';

afterEach(() => vi.restoreAllMocks());

it('keeps the frame around a text as it is while plain characters are appended', () => {
  const renders = vi.fn();
  const Frame = memo(function Frame({ answer }: { readonly answer: ShownAnswer }) {
    renders();
    return <Answer.View answer={answer} />;
  });
  function Streamed({ content }: { readonly content: string }) {
    const { answer, growth } = useAnswerReading({ content, streaming: true });
    return (
      <>
        <Frame answer={answer} />
        {growth}
      </>
    );
  }
  const { container, rerender } = render(<Streamed content="The window" />);
  rerender(<Streamed content="The window is 30" />);
  rerender(<Streamed content="The window is 30 days" />);
  expect(renders).toHaveBeenCalledTimes(1);
  expect(container.textContent).toBe('The window is 30 days');
  rerender(<Streamed content="The window is 30 days, **at** most" />);
  expect(renders).toHaveBeenCalledTimes(2);
  expect(container.querySelector('strong')?.textContent).toBe('at');
});

it('shows the words of an answer whose sources cannot be read', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  // A caller without types may hand anything over.
  const citations = [null] as unknown as [];
  const content = 'The **window** is 30 days [1].';
  const { container, rerender } = render(<Answer.Text content={content} citations={citations} />);
  expect(container.textContent).toBe(content);
  expect(warn.mock.calls.flat().join()).toMatch(/^Credence: an answer could not be read/);
  rerender(<Answer.Text content={content} />);
  expect(container.querySelector('strong')?.textContent).toBe('window');
});

it('renders groups of blocks by the memo, which passes over those that stand', () => {
  const blocks = Array.from({ length: 300 }, (_, at) => ({
    ...{ kind: 'rule' as const, start: at, open: false, nested: false },
  }));
  const groups = AnswerBlocks.type({ blocks }) as readonly ReactElement[];
  expect(groups.map(({ type }) => type)).toEqual([AnswerBlocks, AnswerBlocks]);
});
