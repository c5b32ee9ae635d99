import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import type { CredenceEvent } from '@credence-ui/core/event';
import * as inBrowser from './index.ts';

const response = {
  id: 'server-1',
  content: 'Thirty days [1].\n\nThat is all.',
  confidence: 0.72,
  citations: [{ id: '1', source: 'policy.pdf', page: 2, text: 'Thirty days.' }],
  suggested_actions: ['Escalate to billing'],
};

const views: readonly [string, object, Partial<inBrowser.ResponseCard.Props>][] = [
  ['an answer', response, {}],
  ['a draft', response, { onSend: () => undefined, onAction: () => undefined }],
  ['a summary', { ...response, summary: 'Thirty.' }, {}],
  ['a stream', { content: 'Thirty' }, { streaming: true }],
  [
    'a failure',
    { content: 'Thirty' },
    { outcome: { kind: 'error', reason: 'outage' }, onEscalate: () => undefined },
  ],
  ['an answer without an id', { ...response, id: undefined }, {}],
];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each(views)('hydrates %s without a warning', async (_, given, props) => {
  const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const events: CredenceEvent[] = [];
  const tree = ({ CredenceProvider, ResponseCard }: typeof inBrowser) => (
    <StrictMode>
      <CredenceProvider onEvent={(event) => void events.push(event)}>
        <ResponseCard response={given} {...props} />
      </CredenceProvider>
    </StrictMode>
  );
  const html = renderToString(tree(await onServer()));
  vi.unstubAllGlobals();
  expect(events).toEqual([]);
  const container = document.createElement('div');
  container.append(document.createRange().createContextualFragment(html));
  document.body.append(container);
  expect(container).not.toBeEmptyDOMElement();
  render(tree(inBrowser), { container, hydrate: true });
  for (const spy of said) expect(spy.mock.calls).toEqual([]);
});

/** The components as a server loads them, where there is no document. */
async function onServer(): Promise<typeof inBrowser> {
  vi.stubGlobal('document', undefined);
  vi.resetModules();
  return import('./index.ts');
}
