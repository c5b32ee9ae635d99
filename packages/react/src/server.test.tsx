import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import { CredenceProvider, ResponseCard } from './index.ts';

const response = {
  id: 'server-1',
  content: 'Thirty days [1].\n\nThat is all.',
  confidence: 0.72,
  citations: [{ id: '1', source: 'policy.pdf', page: 2, text: 'Thirty days.' }],
  suggested_actions: ['Escalate to billing'],
};

const views: readonly [string, object, Partial<ResponseCard.Props>][] = [
  ['an answer', response, {}],
  ['a draft', response, { onSend: () => undefined, onAction: () => undefined }],
  ['a summary', { ...response, summary: 'Thirty.' }, {}],
  ['a stream', { content: 'Thirty' }, { streaming: true }],
  ['a failure', {}, { onEscalate: () => undefined }],
  ['an answer without an id', { ...response, id: undefined }, {}],
];

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(views)('hydrates %s without a warning', (_, given, props) => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const events: CredenceEvent[] = [];
  const tree = (
    <StrictMode>
      <CredenceProvider onEvent={(event) => void events.push(event)}>
        <ResponseCard response={given} {...props} />
      </CredenceProvider>
    </StrictMode>
  );
  const host = document.createElement('div');
  document.body.append(host);
  host.innerHTML = renderToString(tree);
  expect(host.textContent).not.toBe('');
  expect(events).toEqual([]);
  render(tree, { container: host, hydrate: true });
  for (const spy of said) expect(spy.mock.calls).toEqual([]);
});
