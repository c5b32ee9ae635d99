import { expect, it } from 'vitest';
import { formatUpdate, measureMetrics, stakeholderUpdate, valuesOf } from './index.ts';

const metrics = valuesOf(measureMetrics([], { supplied: { accuracy: 0.91, editRate: 0.24 } }));
const update = stakeholderUpdate(metrics, { product: 'Shop *one* <!here>', week: 8 });

it('leaves the words as they are', () => {
  expect(formatUpdate(update, 'text')).toBe(update);
});

it('writes Markdown in which a name is no mark', () => {
  const lines = formatUpdate(update, 'markdown').split('\n');
  expect(lines[0]).toBe('# WEEKLY UPDATE: Shop \\*one\\* \\<!here\\> (Week 8)');
  expect(lines[2]).toBe('**STATUS:** 1/1 metrics on target (4 not measured)');
  expect(lines).toContain('- Response accuracy: 91%');
});

it('writes a Slack message that mentions nobody', () => {
  const message = formatUpdate(update, 'slack');
  const { text, blocks } = JSON.parse(message) as {
    text: string;
    blocks: { type: string; text: { text: string } }[];
  };
  expect(text).toBe('*WEEKLY UPDATE:* Shop *one* &lt;!here&gt; (Week 8)');
  expect(blocks.map(({ type }) => type)).toEqual(['header', ...Array<string>(4).fill('section')]);
  expect(blocks[1]?.text.text).toBe('*STATUS:* 1/1 metrics on target (4 not measured)');
  expect(blocks[3]?.text.text).toContain('• Response accuracy: 91%');
});
