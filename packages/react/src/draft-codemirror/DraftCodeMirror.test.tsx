import { render, screen } from '@testing-library/react';
import { createDraft } from '@credence-ui/draft';
import { expect, it } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { Draft } from '../draft/index.ts';
import { DraftCodeMirror } from './index.ts';

const make = (current?: string) =>
  createDraft({ id: 'd', original: 'Hello.', ...(current === undefined ? {} : { current }) });

checkConformance(DraftCodeMirror, {
  displayName: 'DraftCodeMirror',
  element: 'div',
  wrap: (part) => <Draft.Root draft={make('Hello, Ada.')}>{part}</Draft.Root>,
  attributes: { 'data-edited': '', 'data-phase': 'reviewing' },
});

it('is named as the text area is, and described, named and checked as the product says', () => {
  render(
    <Draft.Root draft={make()}>
      <p id="rule">Two sentences at most.</p>
      <DraftCodeMirror aria-describedby="rule" spellCheck={false} />
      <DraftCodeMirror aria-label="Reply to Ada" />
    </Draft.Root>,
  );
  const box = screen.getByRole('textbox', { name: 'Draft text' });
  expect(box).toHaveAccessibleDescription('Two sentences at most.');
  expect(box).toHaveAttribute('spellcheck', 'false');
  expect(box).toHaveAttribute('aria-multiline', 'true');
  expect(screen.getByRole('textbox', { name: 'Reply to Ada' })).toHaveAttribute(
    'spellcheck',
    'true',
  );
});

it('says where it belongs when it stands outside a draft', () => {
  expect(() => render(<DraftCodeMirror />)).toThrow(/is outside <Draft.Root>/);
});
