// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { wholeAnswer } from '../testing/world.ts';

it('asks for a question when the box is empty, and stays in the box', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server);
  await user.click(await screen.findByRole('button', { name: 'Ask' }));
  expect(screen.getByText('Type a question first.')).toBeVisible();
  expect(screen.getByLabelText('Ask a question')).toHaveFocus();
  expect(server.asked).toEqual([]);
});

it('keeps a question that is too long and says by how much', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server);
  const box = await screen.findByLabelText('Ask a question');
  fireEvent.change(box, { target: { value: 'a'.repeat(10_001) } });
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(screen.getByText(/10,001 characters; at most 10,000/)).toBeVisible();
  expect(box).toHaveValue('a'.repeat(10_001));
  expect(server.asked).toEqual([]);
});

it('opens the question as a conversation of its own and sends it to the engine', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server);
  await user.type(await screen.findByLabelText('Ask a question'), 'May I return it?');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('heading', { name: 'Your question' })).toHaveFocus();
  await waitFor(() => {
    expect(server.asked.map(({ question }) => question)).toEqual(['May I return it?']);
  });
  expect(screen.getByLabelText('Ask a question')).toHaveValue('');
});

it('lets a question be changed and asked anew without losing what stands in the box', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server);
  await user.type(await screen.findByLabelText('Ask a question'), 'May I return it?');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await user.click(await screen.findByRole('button', { name: 'Edit the question' }));
  await user.type(screen.getByLabelText('Ask a question'), 'Another');
  await user.type(screen.getByLabelText('Edit the question'), ' Today?');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => {
    expect(server.asked.map(({ question }) => question)).toEqual([
      'May I return it?',
      'May I return it? Today?',
    ]);
  });
  expect(screen.getByLabelText('Ask a question')).toHaveValue('Another');
});
