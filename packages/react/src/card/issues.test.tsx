import { afterEach, expect, it, vi } from 'vitest';
import { showCard, wire } from '../../test/showCard.tsx';

afterEach(() => void vi.restoreAllMocks());

it.each([
  ['a confidence in per cent', wire({ confidence: 85.5 }), '"confidence"', 'number 85.5'],
  ['a confidence in words', wire({ confidence: '0.855' }), '"confidence"', 'string "0.855"'],
  ['content that is no text', { content: 41 }, '"content"', 'number 41'],
  ['a plain text', '30 days, no less', '"$"', 'string "30 days, no less"'],
])('tells the developer of %s', (_, response, path, received) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const onIssues = vi.fn();
  showCard(response, { onIssues });
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^Credence: the response has .* is needed\. /),
  );
  expect(warn.mock.calls[0]?.[0]).toContain(path);
  expect(warn.mock.calls[0]?.[0]).toContain(received);
  expect(onIssues.mock.calls[0]?.[0]).toHaveLength(1);
});

it('says nothing of a response that still comes, or that is right', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { update } = showCard(undefined, { streaming: true });
  update({ response: wire() });
  expect(warn).not.toHaveBeenCalled();
});
