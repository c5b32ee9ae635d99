import { loadQuestions } from '@credence-ui/demo/measure';

/** Asks the shop's questions over HTTP, one after the other; milliseconds, medians. */
export async function timeAnswers(url: string): Promise<{
  readonly firstText: number;
  readonly whole: number;
  readonly asked: number;
}> {
  const questions = (await loadQuestions('shop')).filter(({ answer }) => answer !== null);
  const firsts: number[] = [];
  const wholes: number[] = [];
  for (const [index, { question }] of questions.entries()) {
    const { first, whole } = await ask(url, question, `bench-${index}`);
    firsts.push(first);
    wholes.push(whole);
  }
  return { firstText: median(firsts), whole: median(wholes), asked: questions.length };
}

async function ask(url: string, question: string, responseId: string) {
  const started = performance.now();
  const response = await fetch(`${url}/api/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, responseId }),
  });
  const reader = response.body?.getReader();
  await reader?.read();
  const first = performance.now() - started;
  while (reader && !(await reader.read()).done);
  return { first, whole: performance.now() - started };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
