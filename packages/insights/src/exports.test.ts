import { expect, it } from 'vitest';
import * as insights from '@credence-ui/insights';
import manifest from '../package.json' with { type: 'json' };

it('exports what its barrel names, from source and when published', () => {
  expect(manifest.exports).toEqual({ '.': './src/index.ts' });
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  expect(Object.keys(insights).sort()).toEqual([
    'auditTrail',
    'defaultCatalogue',
    'drawReviewSample',
    'featurePriority',
    'formatUpdate',
    'healthCheck',
    'howToMeasure',
    'measureMetrics',
    'metricTargets',
    'policyFromSpec',
    'pyramidOf',
    'recommendModelTier',
    'reviewEstimate',
    'stakeholderUpdate',
    'summarizeDays',
    'summarizeEvents',
    'summarizeReviews',
    'toCsv',
    'valuesOf',
  ]);
});
