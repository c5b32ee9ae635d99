import { expect, it } from 'vitest';
import * as browser from '@credence-ui/browser';
import manifest from '../package.json' with { type: 'json' };

it('exports what its barrel names, from source and when published', () => {
  expect(manifest.exports).toEqual({ '.': './src/index.ts' });
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  expect(Object.keys(browser).sort()).toEqual([
    'createDraftStorage',
    'followPage',
    'indexedDbStorage',
    'keepDraft',
    'outboxTabs',
  ]);
});
