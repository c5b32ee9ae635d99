/**
 * The fold in [0, k) of each row: folds of equal size, with equally many of each label, the same whatever the order of the
 * rows. A group is never divided; with groups, sizes are as equal as the groups allow.
 */
export function foldsOf(
  labels: ArrayLike<number>,
  scores: ArrayLike<number> | null,
  groups: ArrayLike<string | number> | null,
  k: number,
): Uint8Array {
  const folds = new Uint8Array(labels.length);
  const dealt = Array.from({ length: k }, () => ({ wrong: 0, right: 0 }));
  const blocks = blocksOf(labels, scores, groups);
  const right = blocks.reduce((sum, block) => sum + block.right, 0);
  // A right answer weighs as much more as it is rarer.
  const rarity = ((labels.length - right) / (right || 1)) ** 2;
  for (const block of blocks) {
    const cost = (fold: Kinds): number =>
      block.wrong * fold.wrong + block.right * fold.right * rarity;
    const [least] = [...dealt].sort(
      (a, b) => cost(a) - cost(b) || a.wrong + a.right - b.wrong - b.right,
    );
    if (!least) break;
    least.wrong += block.wrong;
    least.right += block.right;
    for (const row of block.rows) folds[row] = dealt.indexOf(least);
  }
  return folds;
}

interface Kinds {
  wrong: number;
  right: number;
}

interface Block extends Kinds {
  score: number;
  readonly rows: number[];
}

/** The groups, or else the rows, the largest first and then by label and score. */
function blocksOf(
  labels: ArrayLike<number>,
  scores: ArrayLike<number> | null,
  groups: ArrayLike<string | number> | null,
): readonly Block[] {
  const blocks = new Map<string | number, Block>();
  for (let i = 0; i < labels.length; i++) {
    const key = groups?.[i] ?? i;
    const block = blocks.get(key) ?? { wrong: 0, right: 0, score: 0, rows: [] };
    if (labels[i]) block.right++;
    else block.wrong++;
    block.score += scores?.[i] ?? 0;
    block.rows.push(i);
    blocks.set(key, block);
  }
  const sorted = [...blocks.values()].sort((a, b) => byKind(a, b) || a.score - b.score);
  // Dealt in order of score, every fold would be a copy of the others and flatter every fit; so the turns are drawn by lot.
  sorted.forEach((block, turn) => (block.score = Math.imul(turn + 1, 0x9e3779b1) ^ (turn << 7)));
  return sorted.sort((a, b) => byKind(a, b) || a.score - b.score);
}

function byKind(a: Block, b: Block): number {
  return b.rows.length - a.rows.length || a.right - b.right;
}
