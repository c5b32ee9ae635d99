import { expect, it } from 'vitest';
import * as draft from '@credence-ui/draft';
import * as changes from '@credence-ui/draft/changes';
import * as items from '@credence-ui/draft/checklist';
import * as marks from '@credence-ui/draft/marks';
import * as style from '@credence-ui/draft/style';
import manifest from '../package.json' with { type: 'json' };

it('exports what its barrel names, from source and when published', () => {
  expect(manifest.exports).toEqual({
    '.': './src/index.ts',
    './changes': './src/changes/index.ts',
    './checklist': './src/checklist/index.ts',
    './marks': './src/marks/index.ts',
    './style': './src/style/index.ts',
  });
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  expect(Object.keys(draft).sort()).toEqual([
    'createDraft',
    'diffWords',
    'editStatistics',
    'ownText',
    'reviewRecord',
    'withoutMarkers',
  ]);
  expect(Object.keys(changes).sort()).toEqual([
    'changesOf',
    'followSpans',
    'mergeTexts',
    'rebuild',
  ]);
  expect(Object.keys(items)).toEqual(['checklist']);
  expect(Object.keys(marks).sort()).toEqual([
    'draftMarks',
    'markLines',
    'placeClaims',
    'shiftMarks',
  ]);
  expect(Object.keys(style).sort()).toEqual([
    'compareStyle',
    'learnStyle',
    'mergeStyles',
    'nearestStyle',
    'styleText',
  ]);
});
