import { fireEvent, render, screen } from '@testing-library/react';
import { ResponseCard } from '@credence-ui/react';
import '@credence-ui/react/styles.css';

test('shows a card and what stands behind its number', async () => {
  const response = {
    content: 'The refund window is 30 days [1].',
    confidence: 0.72,
    citations: [{ id: '1', source: 'policy.pdf', text: 'Refunds: within 30 days.' }],
  };
  render(<ResponseCard response={response} />);
  expect(screen.getByText('Check key facts')).toBeTruthy();
  fireEvent.click(screen.getByText('1'));
  expect(await screen.findByRole('dialog')).toBeTruthy();
});
