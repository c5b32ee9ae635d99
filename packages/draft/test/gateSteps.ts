import fc from 'fast-check';
import type { ReviewMode } from '@credence-ui/core/policy';

/** Every review mode. */
export const modes: readonly ReviewMode[] = ['off', 'confirm', 'sources', 'write'];
const texts = ['the draft', 'the  draft', 'another draft', 'shorter', '', ' '];

/** Something that a person, the policy, the clock or the network does to a draft. */
export type Step =
  | { readonly act: 'review' | 'approve' | 'send' | 'doubleClick' | 'revert' | 'undo' | 'hurry' }
  | { readonly act: 'succeed' | 'fail'; readonly which: number }
  | { readonly act: 'pass'; readonly seconds: number }
  | { readonly act: 'edit'; readonly text: string }
  | { readonly act: 'rebase'; readonly original: string; readonly text: string }
  | { readonly act: 'setMode'; readonly mode: ReviewMode }
  | { readonly act: 'requireSources'; readonly ids: readonly string[] }
  | { readonly act: 'openSource'; readonly id: string }
  | { readonly act: 'requireChecklist' | 'tick'; readonly on: boolean }
  | { readonly act: 'noteChecklist' };

/** Any of them. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<Step>({ act: 'review' }, { act: 'approve' }, { act: 'send' }),
  },
  fc.constantFrom<Step>(
    { act: 'doubleClick' },
    { act: 'revert' },
    { act: 'undo' },
    { act: 'hurry' },
  ),
  fc.record({ act: fc.constantFrom('succeed', 'fail'), which: fc.nat(2) }),
  fc.record({ act: fc.constant('pass' as const), seconds: fc.constantFrom(3, 10, 40) }),
  fc.record({ act: fc.constant('edit' as const), text: fc.constantFrom(...texts) }),
  fc.record({
    act: fc.constant('rebase' as const),
    original: fc.constantFrom(...texts),
    text: fc.constantFrom(...texts),
  }),
  fc.record({ act: fc.constant('setMode' as const), mode: fc.constantFrom(...modes) }),
  fc.record({ act: fc.constant('requireSources' as const), ids: fc.subarray(['1', '2']) }),
  fc.record({ act: fc.constant('openSource' as const), id: fc.constantFrom('1', '2') }),
  fc.record({ act: fc.constantFrom('requireChecklist', 'tick'), on: fc.boolean() }),
  fc.constant<Step>({ act: 'noteChecklist' }),
);
