import { describe, expect, it } from 'vitest';
import { checkSuite, compareEvaluations, evaluate, readSuite } from '@credence-ui/insights';
import type { EvaluatedAnswer, EvaluationCase } from '@credence-ui/insights';

describe('readSuite', () => {
  it('reads one question a line and names the lines that are none', () => {
    const lines = [
      '{"question": "How long is the refund window?", "says": ["30 days"]}',
      '',
      'not json',
      '[1]',
      '{"says": ["x"]}',
      '{"question": "Anything?"}',
      '{"question": "Anything?", "says": []}',
      '{"question": "Anything?", "says": "x"}',
      '{"question": " how long is the  REFUND window? ", "refuses": true}',
      '{"question": "Who wins?", "refuses": true}',
    ];
    const { cases, problems } = readSuite(`\uFEFF${lines.join('\r\n')}\n`);
    expect(cases.map(({ question }) => question)).toEqual([
      'How long is the refund window?',
      'Who wins?',
    ]);
    expect(problems.map(({ text }) => text)).toEqual([
      'Line 3: not JSON. Write one object a line.',
      'Line 4: not an object. Write {"question": …, "says": […]}.',
      'Line 5: no question.',
      'Line 6: nothing is expected of the answer.',
      'Line 7: nothing is expected of the answer.',
      'Line 8: "says" is not as it should be.',
      'Line 9: the question of line 1 again.',
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(readSuite('')).toEqual({ cases: [], problems: [] });
    expect(checkSuite([])).toEqual({ cases: [], problems: [] });
  });
});

const answers: Readonly<Record<string, EvaluatedAnswer>> = {
  refund: { content: 'You have 30\n days.', citations: [{ id: '1', title: 'refund_policy.pdf' }] },
  weather: { content: '', refused: true },
};
const answer = (question: string): EvaluatedAnswer => {
  const found = answers[question];
  if (found === undefined) throw new Error('the engine is down');
  return found;
};

describe('evaluate', () => {
  it.each<[Partial<EvaluationCase>, readonly string[]]>([
    [{ question: 'refund', says: ['30 DAYS'] }, []],
    [{ question: 'refund', says: [['a month', '30 days']], cites: ['refund_policy'] }, []],
    [{ question: 'refund', says: ['14 days', ['a', 'x y']] }, ['It does not say "14 days".']],
    [{ question: 'refund', says: [['14', 'x y']] }, ['It does not say "14" or "x y".']],
    [{ question: 'refund', saysNot: ['30 days'] }, ['It says "30 days".']],
    [{ question: 'refund', cites: ['terms'] }, ['It does not cite "terms".']],
    [{ question: 'refund', refuses: true }, ['It was answered and had to be refused.']],
    [{ question: 'weather', refuses: false }, ['It was refused.']],
    [{ question: 'weather', refuses: true }, []],
    [{ question: 'else', refuses: true }, ['There was no answer: the engine is down']],
  ])('holds the answer against %o', async (one, misses) => {
    const { results } = await evaluate([{ question: '', ...one }], answer);
    expect(results[0]?.misses.map(({ text }) => text)).toEqual(misses);
    expect(results[0]?.passed).toBe(misses.length === 0);
  });

  it('puts failures first, whatever order the answers come in', async () => {
    const suite = ['weather', 'else', 'refund'].map((question) => ({ question, says: ['days'] }));
    const { results, ...counts } = await evaluate(suite, answer);
    expect(results.map((result) => result.case.question)).toEqual(['weather', 'else', 'refund']);
    expect(counts).toEqual({ passed: 1, failed: 2, passRate: 1 / 3, problems: [] });
  });

  it('asks only so many at once, and all of them', async () => {
    let [open, most] = [0, 0];
    const done: number[] = [];
    const suite = Array.from({ length: 20 }, (_, i) => ({ question: `q${i}`, says: ['x'] }));
    const slow = async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return { content: 'x' };
    };
    const options = { concurrency: 3, onProgress: (count: number) => done.push(count) };
    expect((await evaluate(suite, slow, options)).passed).toBe(20);
    expect(most).toBe(3);
    expect(done).toEqual(suite.map((_, i) => i + 1));
  });

  it('measures nothing of an empty suite, and says what was not asked', async () => {
    const { passRate, problems } = await evaluate([{ question: 'refund' }], answer);
    expect(passRate).toBe(null);
    expect(problems).toEqual([{ line: 1, text: 'Line 1: nothing is expected of the answer.' }]);
  });

  it('asks nothing with no concurrency', async () => {
    await expect(evaluate([], answer, { concurrency: 0 })).rejects.toThrow('Give 1 or more.');
  });
});

describe('compareEvaluations', () => {
  const suite = Array.from({ length: 40 }, (_, i) => ({ question: `q${i}`, says: ['right'] }));
  const passing = (isRight: (i: number) => boolean) =>
    evaluate(suite, (question) => ({ content: isRight(Number(question.slice(1))) ? 'right' : '' }));

  it('counts question by question', async () => {
    const [a, b] = await Promise.all([passing((i) => i < 30), passing((i) => i > 37 || i < 20)]);
    const found = compareEvaluations(a, b);
    expect(found).toMatchObject({ n: 40, rates: [0.75, 0.55], onlyB: ['q38', 'q39'], unpaired: 0 });
    expect(found.difference).toBeCloseTo(0.2, 12);
    expect(found.onlyA).toHaveLength(10);
    // 2 (1 + 12 + 66) / 2¹².
    expect(found.pValue).toBeCloseTo(158 / 4096, 12);
    expect(found.text).toBe(
      'Of 40 questions 30 passed in the first and 22 in the second; the first is better.',
    );
    expect(compareEvaluations(b, a).interval?.[1]).toBeCloseTo(-(found.interval?.[0] ?? NaN), 12);
  });

  it('has the published interval of paired proportions', async () => {
    // Agresti, Min 2005: (c − b)/(n + 2) ± z √(b + c + 1 − (c − b)²/(n + 2))/(n + 2).
    const [a, b] = await Promise.all([passing((i) => i < 30), passing((i) => i < 20)]);
    const half = (1.959963984540054 * Math.sqrt(11 - 100 / 42)) / 42;
    expect(compareEvaluations(a, b).interval?.[0]).toBeCloseTo(10 / 42 - half, 12);
  });

  it('calls a difference of one question chance', async () => {
    const [a, b] = await Promise.all([passing((i) => i < 30), passing((i) => i < 29)]);
    expect(compareEvaluations(a, b).text).toContain('that may be chance');
  });

  it('compares nothing with another suite', async () => {
    const other = await evaluate([{ question: 'refund', says: ['x'] }], answer);
    const found = compareEvaluations(await passing(() => true), other);
    expect(found).toMatchObject({
      n: 0,
      rates: [null, null],
      difference: null,
      interval: null,
      pValue: null,
      unpaired: 41,
    });
  });
});
