import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, afterAll, expect, it } from 'vitest';
import { callApi, openCopilot, rememberVotes } from '../../test/support/openCopilot.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import { extract } from '../engine/extractive/createExtractiveEngine.ts';
import { holdsPhrases, readQuestions } from './readQuestions.ts';
import type { CheckQuestion } from './readQuestions.ts';
import { runChecks } from './runChecks.ts';

const text =
  '# Refunds\n\nThe refund window is 30 days from the date of purchase. Shoes are returned unworn.\n';
const body = 'What is the refund window?';
const ticket = { id: '1', subject: 'Refund', from: 'Ada', context: '', minutesAgo: 1, body };
let opened: Awaited<ReturnType<typeof openCopilot>>;
beforeAll(async () => {
  opened = await openCopilot(text, [ticket]);
  const { inbox, engine } = opened.copilot;
  await inbox.prepare(engine, new AbortController().signal);
});
afterEach(() => opened.database.query('truncate events, answers, policies, checks'));
afterAll(() => opened.close());

/** The same question over and over, told apart by blanks, with what a right answer says. */
const asked = (count: number, answer: CheckQuestion['answer'], split: CheckQuestion['split']) =>
  Array.from({ length: count }, (_, i) => ({ question: body + ' '.repeat(i), answer, split }));
async function check(questions: readonly CheckQuestion[]): Promise<string[]> {
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  await runChecks(opened.copilot, questions, { signal: new AbortController().signal, say });
  return lines;
}
const tierOfTicket = async () => (await callApi(opened.copilot, '/tickets')).body.tickets[0]?.tier;
const policy = async () => (await callApi(opened.copilot, '/policy')).body;

it('shows nothing as the highest tier before labels certify it, and says how many are missing', async () => {
  const answer = extract(opened.copilot.library.search, body);
  expect(assessAnswer(answer).confidence).toBeGreaterThanOrEqual(0.85);
  expect(assessAnswer(answer)).toMatchObject({ tier: 'medium', abstain: false });
  expect(await tierOfTicket()).toBe('medium');
  await rememberVotes(opened.copilot, [
    { combined: 0.9, right: true },
    { combined: 0.9, right: false },
  ]);
  expect((await policy()).oneClick).toEqual({
    earned: false,
    certified: false,
    there: 2,
    wrong: 1,
    needed: 93,
  });
});

it('earns the highest tier by check questions, asked once', async () => {
  const questions = [
    ...asked(60, ['30  Days from', 'date of purchase'], 'held-out'),
    { question: 'Who is the king of Norway?', answer: null, split: 'held-out' } as const,
  ];
  expect(await check(questions)).toEqual([
    expect.stringContaining('certify the highest tier, from 0.85'),
  ]);
  expect(await check(questions)).toEqual([]);
  expect(await policy()).toMatchObject({ version: 'v1', oneClick: { earned: true } });
  expect(await tierOfTicket()).toBe('high');
  const { checks } = (await callApi(opened.copilot, '/calibration')).body;
  expect(checks).toMatchObject({ questions: 61, answered: 60, right: 60, rightlyWithheld: 1 });
});

it.each([
  ['wrong answers', asked(60, ['60 days'], 'held-out')],
  ['questions that the engine was tuned on', asked(60, ['30 days'], 'dev')],
  ['a few', asked(20, ['30 days'], 'held-out')],
])('earns nothing by %s', async (_what, questions) => {
  expect(await check(questions)).toEqual([expect.stringContaining('do not certify')]);
  expect(await policy()).toMatchObject({ version: 'default', oneClick: { earned: false } });
  expect(await tierOfTicket()).toBe('medium');
});

it('earns it by votes once somebody applies the same cut-offs to them', async () => {
  await rememberVotes(
    opened.copilot,
    Array.from({ length: 60 }, () => ({ combined: 0.9, right: true })),
  );
  const { oneClick, tiers } = await policy();
  expect(oneClick).toMatchObject({ earned: false, certified: true, there: 60 });
  const [high, medium] = tiers.map(({ min }) => min);
  await callApi(opened.copilot, '/policy', { base: 'default', cutOffs: { high, medium } });
  expect((await policy()).oneClick.earned).toBe(true);
  expect(await tierOfTicket()).toBe('high');
});

it('counts the votes that give no label, and says why', async () => {
  await rememberVotes(opened.copilot, [
    { combined: 0.9, right: true },
    { combined: 0.2, right: false, abstain: true },
  ]);
  const { votes, leftOut } = (await callApi(opened.copilot, '/calibration')).body;
  expect([votes, leftOut]).toEqual([1, { withheld: 1, elsewhere: 0 }]);
});

it('reads check questions with one phrase or several, and names an entry that is none', async () => {
  const path = join(opened.folder, 'questions.json');
  await writeFile(path, '[{"question": "A?", "answer": "b"}]');
  expect(await readQuestions(path)).toEqual([{ question: 'A?', answer: ['b'], split: 'held-out' }]);
  await writeFile(path, '[{"question": "A?", "answer": "b"}, {"question": "A?", "answer": []}]');
  await expect(readQuestions(path)).rejects.toThrow(/^Credence: entry 2 of the check questions/);
  await expect(readQuestions(`${path}x`)).rejects.toThrow('cannot be read');
  expect(holdsPhrases('Within 30\n days.', ['WITHIN 30 days'])).toBe(true);
});
