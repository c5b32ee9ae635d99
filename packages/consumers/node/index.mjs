import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { tierOf } from '@credence-ui/core';
import { assess } from '@credence-ui/core/assess';
import { createDraft } from '@credence-ui/draft';
import { summarizeEvents } from '@credence-ui/insights';

assert.equal(tierOf(0.72).name, 'medium');
const { confidence } = assess({
  content: 'The refund window is 30 days.',
  passages: [{ text: 'The refund window is 30 days.' }],
});
assert.ok(confidence > 0.5);
assert.equal(createDraft({ id: 'a1', original: 'Hello' }).getSnapshot().phase, 'reading');
assert.equal(typeof summarizeEvents, 'function');
// CommonJS takes the same modules.
assert.equal(createRequire(import.meta.url)('@credence-ui/core').tierOf, tierOf);
