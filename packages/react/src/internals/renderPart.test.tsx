import { render, screen } from '@testing-library/react';
import { forwardRef } from 'react';
import { expect, it } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { renderPart } from './renderPart.tsx';
import type { PartProps } from './renderPart.tsx';

interface State {
  readonly phase: string;
  readonly edited: boolean;
  readonly note: string | null;
}

const state: State = { phase: 'sent', edited: true, note: null };

const Part = forwardRef<HTMLElement, PartProps<'span', State>>(function Part(props, ref) {
  return renderPart('span', props, { state, own: { role: 'note' }, ref });
});
Part.displayName = 'Example.Part';

checkConformance(Part, {
  displayName: 'Example.Part',
  element: 'span',
  attributes: { 'data-phase': 'sent', 'data-edited': '' },
});

it('leaves out what is false or null', () => {
  render(<>{renderPart('b', {}, { state: { open: false, note: null, count: 0 } })}</>);
  const node = document.querySelector('b');
  expect(node).not.toHaveAttribute('data-open');
  expect(node).not.toHaveAttribute('data-note');
  expect(node).toHaveAttribute('data-count', '0');
});

it('lets the caller replace our props', () => {
  render(<Part role="status">text</Part>);
  expect(screen.getByRole('status')).toHaveTextContent('text');
});
