import { join } from 'node:path';
import { expect, it } from 'vitest';
import { askModel } from '../../test/support/askModel.ts';
import { says } from '../../test/support/completion.ts';
import { modelEndpoints } from '../../test/support/modelEndpoints.ts';
import { searchOf } from '../../test/support/searchOf.ts';
import { createLibrary } from '../documents/createLibrary.ts';
import { extract } from './extractive/createExtractiveEngine.ts';
import { internalSources } from './internalSources.ts';

const endpoints = modelEndpoints();
const texts = {
  'refunds.md': 'The refund window is 30 days from the date of purchase.',
  'internal/refunds.md': '# Goodwill\n\nLeads may extend the refund window by 10 days.',
};

it('quotes nothing that is for the staff alone, and names it apart', () => {
  const answer = extract(searchOf(texts), 'What is the refund window?');
  expect(JSON.stringify(answer.evidence) + answer.content).not.toContain('Leads');
  expect(answer.consulted).toEqual([]);
  expect(answer.internalSources).toMatchObject([
    { source: 'internal/refunds.md', page: 1, heading: 'Goodwill' },
  ]);
});

it('hands nothing of it to a model', async () => {
  const prompts: string[] = [];
  const url = await endpoints.open((_request, response, body) => {
    prompts.push(body);
    says(response, ['The refund window is 30 days [1].']);
  });
  const events = await askModel(url, null, 'What is the refund window?', searchOf(texts));
  expect(prompts.join()).toContain('30 days from the date');
  expect(prompts.join()).not.toContain('Leads');
  expect(events.at(-2)).toMatchObject({
    type: 'note',
    data: { internal: [{ source: 'internal/refunds.md' }] },
  });
});

it('names nothing internal that is about something else', () => {
  expect(internalSources(searchOf(texts), 'Do you sell bicycles on Sundays?')).toEqual([]);
});

it.each(['What is the refund window?', 'Can I get a refund outside the window?'])(
  'never quotes the goodwill rule of the shop: %s',
  async (question) => {
    const { search } = await createLibrary(join(import.meta.dirname, '../../documents'));
    const answer = extract(search, question);
    expect(JSON.stringify([answer.content, answer.evidence])).not.toContain('Support leads may');
    expect(answer.internalSources).toMatchObject([
      { source: 'refund_policy_v3.pdf', heading: '8 Note for support staff' },
    ]);
  },
);
