/** Labelled answers as a support team collects them, made up by a seeded generator: well ordered and overconfident. */
export function labelledAnswers(n: number, seed = 7): { scores: number[]; labels: (0 | 1)[] } {
  const next = random(seed);
  const scores = Array.from({ length: n }, () => {
    const confidence = 1 - next() ** 1.6 * 0.85;
    return Math.round(confidence * 1000) / 1000;
  });
  const labels = scores.map((score) => (next() < 0.97 * score ** 1.5 ? 1 : 0));
  return { scores, labels };
}

/** Numbers in [0, 1) that repeat for a seed (Mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
