import { createDraft } from '@credence-ui/draft';
import type { ReactElement } from 'react';
import { Draft } from '../src/draft/index.ts';
import { createTestKeeper } from './createTestKeeper.ts';

/** What each part needs in order to show its element, with a class on it. */
export type Cases = Record<string, (className: string) => ReactElement>;

/** The parts of a draft, each in the state in which it is seen. */
export function draftCases(): Cases {
  const original = 'The window is 60 days.';
  const make = (mode: 'confirm' | 'off') =>
    createDraft({
      id: 'd',
      original,
      current: mode === 'off' ? original : `${original} Yes.`,
      mode,
    });
  const within = (part: ReactElement, mode: 'confirm' | 'off' = 'confirm') => (
    <Draft.Root draft={make(mode)}>{part}</Draft.Root>
  );
  const failing = createTestKeeper({ status: 'failed' });
  const waiting = () => {
    const draft = make('off');
    draft.setUndo(3600);
    void draft.send(() => undefined);
    return draft;
  };
  return {
    'Draft.Root': (className) => <Draft.Root draft={make('confirm')} className={className} />,
    'Draft.Badge': (className) => within(<Draft.Badge className={className} />),
    'Draft.Newer': (className) => within(<Draft.Newer text="Newer" className={className} />),
    'Draft.Status': (className) => within(<Draft.Status className={className} />),
    'Draft.Changes': (className) => within(<Draft.Changes className={className} />),
    'Draft.Edit': (className) =>
      within(
        <>
          <Draft.Edit className={className} />
          <Draft.Editor />
        </>,
        'off',
      ),
    'Draft.Editor': (className) => within(<Draft.Editor className={className} />),
    'Draft.Revert': (className) => within(<Draft.Revert className={className} />),
    'Draft.Checklist': (className) => within(<Draft.Checklist className={className} />),
    'Draft.Marks': (className) => within(<Draft.Marks className={className} />),
    'Draft.Send': (className) => within(<Draft.Send className={className} />),
    'Draft.Restore': (className) =>
      within(<Draft.Restore keeper={failing} className={className} />),
    'Draft.Undo': (className) => (
      <Draft.Root draft={waiting()}>
        <Draft.Undo className={className} />
      </Draft.Root>
    ),
  };
}
