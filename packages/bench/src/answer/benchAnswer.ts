import { createScanner, parse } from '@credence-ui/markdown';

const section = `## Refunds

Unused items can be **returned** within _30 days_ of purchase [1][2], opened \`software\` within 14 [3]. See [the policy](https://example.com/policy).

- one item [1]
- another **item**, longer than the first

| way | days |
| --- | ---: |
| card | 5 [2] |

\`\`\`ts
const days = await policy("card", 5);
\`\`\`

`;

/** How often characters are read while an answer streams in chunks of four, and how long that takes in Node. */
export function benchAnswer(): void {
  console.log('| characters | read per character | ms, streamed | µs a chunk | ms, whole |');
  console.log('|---|---|---|---|---|');
  for (const size of [2048, 10_240, 102_400]) console.log(rowFor(size));
}

function rowFor(size: number): string {
  const content = section.repeat(Math.ceil(size / section.length)).slice(0, size);
  const scanner = createScanner();
  const streamed = time(() => {
    for (let end = 4; end < size; end += 4) scanner.read(content.slice(0, end), { growth: true });
  });
  const { charactersRead } = scanner.read(content, { done: true });
  const whole = time(() => parse(content));
  const cells = [charactersRead / size, streamed, (streamed / (size / 4)) * 1000, whole];
  return `| ${[String(size), ...cells.map((cell) => cell.toFixed(1))].join(' | ')} |`;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
