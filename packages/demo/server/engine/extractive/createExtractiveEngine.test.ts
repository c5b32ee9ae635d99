import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { searchOf } from '../../../test/support/searchOf.ts';
import { createLibrary, type Library } from '../../documents/createLibrary.ts';
import { loadQuestions } from '../../measure/loadQuestions.ts';
import { assessAnswer } from '../assessAnswer.ts';
import type { EngineAnswer } from '../engine.ts';
import { createExtractiveEngine, extract } from './createExtractiveEngine.ts';

let library: Library;
beforeAll(async () => {
  library = await createLibrary(join(import.meta.dirname, '../../../documents'));
});

async function ask(question: string): Promise<{ streamed: string[]; answer: EngineAnswer }> {
  const streamed: string[] = [];
  const { signal } = new AbortController();
  for await (const part of createExtractiveEngine(library.search).answer(question, { signal })) {
    if (part.type === 'text') streamed.push(part.delta);
    if (part.type === 'evidence') return { streamed, answer: part.answer };
  }
  throw new Error('the engine ended without evidence');
}

it('answers the refund window from page 2 of the policy, in small pieces', async () => {
  const { streamed, answer } = await ask('What is the refund window?');
  expect(streamed.length).toBeGreaterThan(3);
  expect(streamed.join('')).toBe(answer.content);
  expect(answer.content).toMatch(/^The refund window is 30 days from the date of purchase\. \[1\]/);
  expect(answer.citations[0]).toMatchObject({
    id: '1',
    source: 'refund_policy_v3.pdf',
    page: 2,
    anchor: 'exact',
  });
});

it('quotes word for word: quote, span, passage and page say the same', async () => {
  for (const { question } of await loadQuestions('shop')) {
    const { content, citations, evidence } = extract(library.search, question);
    for (const { id, quote = '', span, text = '', source, page } of citations) {
      const said = content.slice(span?.start, span?.end).replaceAll(` [${id}]`, '');
      expect(said.replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '));
      expect(text).toContain(quote);
      const document = [...library.documents.values()].find(({ name }) => name === source);
      expect(document?.pages[(page ?? 0) - 1]?.text).toContain(text);
      expect(content).toContain(`[${id}]`);
      expect(evidence.passages?.find((passage) => passage.id === id)?.text).toBe(text);
    }
  }
});

it('gives the answers of the other two settings as samples, and the scores of its passages', async () => {
  const { evidence } = (await ask('What is the refund window?')).answer;
  expect(evidence.samples).toHaveLength(2);
  expect(evidence.passages?.every(({ score = 0 }) => score > 0)).toBe(true);
  expect(evidence.verifiers?.map(({ kind }) => kind)).toEqual(['answerability', 'directness']);
});

it('names what it consulted but did not cite', async () => {
  const { citations, consulted } = (await ask('How can I change the delivery address?')).answer;
  expect(consulted.length).toBeGreaterThan(0);
  expect(citations.map(({ source }) => source)).toContain('change-or-cancel-an-order.md');
});

it('says that it found nothing, without a citation, for words that no document has', async () => {
  const { content, citations, evidence } = (await ask('Zyxwv qwertz?')).answer;
  expect(content).toBe('No words of the question occur in the documents.');
  expect([citations, evidence.passages, evidence.samples]).toEqual([[], [], []]);
});

it.each(['?', 'a'.repeat(10_000), '🙂 \u0000 \ud800', '[1] [2] "quoted"'])(
  'survives the question %#',
  async (question) => {
    expect((await ask(question)).answer.content).not.toBe('');
  },
);

it('stops when the asker leaves', async () => {
  const left = new AbortController();
  const parts = createExtractiveEngine(library.search).answer('What is the refund window?', {
    signal: left.signal,
  });
  const read = async () => {
    for await (const part of parts) if (part.type === 'text') left.abort();
  };
  await expect(read()).rejects.toThrow(/abort/i);
});

it.each(['Thanks, that solved it!', 'Hello', 'how are you'])(
  'says kindly of %j that it asks nothing, and offers no draft',
  async (message) => {
    const { answer } = await ask(message);
    expect(answer.content).toBe('This message asks nothing. Reply by hand or close it.');
    expect(answer.citations).toEqual([]);
    const assessment = assessAnswer(answer);
    expect(assessment).toMatchObject({ abstain: true });
    expect(assessment.tier).not.toBe('high');
    expect(assessment.reasons[0]).toBe(answer.content);
  },
);

it('keeps items of a list apart', () => {
  const list = '- Employee medical coverage: $96.05\n- Partner medical coverage: $197.27';
  const search = searchOf({ 'a.md': `# Medical coverage\n\n${list}` });
  const { content } = extract(search, 'How much is the medical coverage?');
  expect(content).toBe(
    'Employee medical coverage: $96.05 [1]\n\nPartner medical coverage: $197.27 [2]',
  );
});

it('finds the answer below the heading that says what is asked', async () => {
  const { answer } = await ask('How do I reset my headphones?');
  expect(answer.content).toMatch(/^Hold the power button and the volume-down button/);
});
