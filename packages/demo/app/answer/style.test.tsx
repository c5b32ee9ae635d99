// @vitest-environment jsdom
import { learnStyle } from '@credence-ui/draft/style';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { endOf } from '../testing/world.ts';

const content =
  'Hi Jo,\n\nWe have sent it to you in 9 days [1]! You can ask us if there is anything unclear.\n\nBest,\nAda';
const citations = [{ id: '1', source: 'a.pdf', text: 'It takes a while.' }];
const calm =
  'Hi Jo,\n\nWe have sent it to you. You can ask us if there is anything. It is free for you. We pay for it.\n\nBest,\nAda';

it.each([
  ['and a mark of style', 12, 2, 1],
  ['and none of style while fewer than five replies were sent', 4, 1, 0],
])('marks a figure that no source holds, %s', async (_, replies, all, ofStyle) => {
  const server = createFakeServer(() => [
    { type: 'text', delta: content },
    ...endOf({ content, confidence: 0.72, citations, suggested_actions: [] }),
  ]);
  server.style = learnStyle(Array<string>(replies).fill(calm), { locale: 'en' });
  const { user } = renderPage(server, '#/inbox/T-1');
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.click(await screen.findByText(`Marked in the text: ${String(all)}`));
  expect(screen.queryAllByText(/^Exclamation mark/)).toHaveLength(ofStyle);
});
