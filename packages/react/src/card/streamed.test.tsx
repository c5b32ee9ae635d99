import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ResponseCard } from './index.ts';

const citations = [{ id: '1', source: 'A', anchor: 'marker' as const }];
const card = (content: string, own: Partial<ResponseCard.Props> = {}) => (
  <ResponseCard responseId="a" streaming response={{ content, citations }} {...own} />
);

it('does not render its frame for plain characters, and does for everything else', () => {
  const framed = vi.fn(() => 'own');
  const view = (content: string, own?: Partial<ResponseCard.Props>) =>
    card(content, { className: framed, ...own });
  const { container, rerender } = render(view('The window'));
  const drawn = framed.mock.calls.length;
  rerender(view('The window is'));
  rerender(view('The window is 30 days'));
  expect(framed).toHaveBeenCalledTimes(drawn);
  expect(container.textContent).toContain('The window is 30 days');
  rerender(view('The window is 30 days [1]. It'));
  expect(framed).toHaveBeenCalledTimes(drawn + 1);
  rerender(view('The window is 30 days [1]. It is', { 'aria-describedby': 'x' }));
  expect(container.querySelector('[aria-describedby="x"]')).not.toBeNull();
});

it('shows the confidence that comes while only plain characters are added', () => {
  const { container, rerender } = render(card('The window'));
  rerender(
    <ResponseCard
      responseId="a"
      streaming
      response={{ content: 'The window is', citations, confidence: 0.9 }}
    />,
  );
  expect(container.querySelector('[data-tier="high"]')).not.toBeNull();
  expect(container.textContent).toContain('The window is');
});

it('ends with the whole text, whatever was only appended', () => {
  const view = (content: string, streaming: boolean) => card(content, { streaming });
  const { container, rerender } = render(view('The window', true));
  rerender(view('The window is 30', true));
  rerender(view('The window is 30 days.', false));
  expect(container.querySelector('p[dir]')?.textContent).toBe('The window is 30 days.');
});
