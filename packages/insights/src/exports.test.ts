import { expect, it } from 'vitest';
import * as insights from '@credence-ui/insights';
import manifest from '../package.json' with { type: 'json' };

it('exports what its barrel names, from source and when published', () => {
  expect(manifest.exports).toEqual({
    '.': './src/index.ts',
    './experiments': './src/experiments/index.ts',
    './sql': './src/sql/index.ts',
  });
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
  expect(Object.keys(insights).sort()).toEqual([
    'assignVariant',
    'auditTrail',
    'carryCutOffs',
    'checkCriteria',
    'checkSuite',
    'compareEvaluations',
    'compareVariants',
    'countMoved',
    'defaultCatalogue',
    'drawReviewSample',
    'evaluate',
    'featurePriority',
    'fitOnLabels',
    'fitReadiness',
    'formatUpdate',
    'healthCheck',
    'howToMeasure',
    'isActOnAnswer',
    'judgeCriteria',
    'labelOf',
    'labelsFrom',
    'measureMetrics',
    'metricTargets',
    'metricTrend',
    'policyFromSpec',
    'prioritize',
    'pyramidOf',
    'readSuite',
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
