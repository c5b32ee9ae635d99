import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Citation } from '@credence-ui/core/response';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { AnswerText } from '../answer/AnswerText.tsx';
import { CitationGroup } from './CitationGroup.tsx';
import { CitationPreview } from './CitationPreview.tsx';
import { CitationEntriesContext, CitationScopeContext } from './CitationScope.ts';

const citations = ['1', '2', '3', '4'].map((id): Citation => ({
  id,
  source: `Guide ${id}`,
  anchor: 'marker',
}));

function inScope(part: ReactElement): ReactElement {
  const entries = new Map(
    citations.map((citation, index) => [citation.id, { citation, number: index + 1, cited: true }]),
  );
  const scope = {
    popover: null,
    previewId: 'p',
    onOpenSource: undefined,
    onSourceOpened: undefined,
  };
  return (
    <CitationScopeContext.Provider value={scope}>
      <CitationEntriesContext.Provider value={entries}>{part}</CitationEntriesContext.Provider>
    </CitationScopeContext.Provider>
  );
}

checkConformance(CitationGroup, {
  displayName: 'Citation.Group',
  element: 'span',
  props: { citationIds: ['1', '2', '3'] },
  wrap: inScope,
  attributes: { 'data-count': '3' },
});

it('shows two sources side by side and says how many follow the first of more', () => {
  const { container, rerender } = render(inScope(<CitationGroup citationIds={['1', '2']} />));
  expect(container.querySelector('[data-more]')).toBe(null);
  rerender(inScope(<CitationGroup citationIds={['2', '3', '4']} />));
  expect(container.querySelector('[data-more]')).toHaveAttribute('data-more', '+2');
});

it('keeps a marker for each source, once, and none for an unknown one', () => {
  const { container } = render(
    inScope(<CitationGroup citationIds={['3', '1', '3', '9', '__proto__']} />),
  );
  const ids = [...container.querySelectorAll<HTMLElement>('[data-citation]')];
  expect(ids.map(({ dataset }) => dataset['citation'])).toEqual(['3', '1']);
  expect(screen.getByRole('note', { name: 'Source 3: Guide 3' })).toHaveAttribute(
    'data-citation',
    '3',
  );
});

it('leads from the preview of one source to the others of its place, and round again', async () => {
  render(
    <AnswerText content="All [1][2][3][4]." citations={citations}>
      <CitationGroup citationIds={['1', '2', '3']} data-testid="group" />
      <CitationPreview />
    </AnswerText>,
  );
  const group = within(screen.getByTestId('group'));
  await userEvent.click(group.getByRole('doc-biblioref', { name: /Source 3/ }));
  const next = screen.getByRole('button', { name: 'Next source cited here' });
  await userEvent.click(next);
  expect(screen.getByRole('dialog', { name: 'Source 1: Guide 1' })).toBeVisible();
  expect(next).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Previous source cited here' }));
  expect(screen.getByRole('dialog', { name: 'Source 3: Guide 3' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(group.getByRole('doc-biblioref', { name: /Source 3/ })).toHaveFocus();
});
