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
  blocksOf(labels, scores, groups).forEach(({ rows }, turn) => {
    // There and back, for those that come first are larger.
    const fold = turn % (2 * k);
    for (const row of rows) folds[row] = Math.min(fold, 2 * k - 1 - fold);
  });
  return folds;
}

interface Block {
  right: number;
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
    const block = blocks.get(key) ?? { right: 0, score: 0, rows: [] };
    block.right += labels[i] ?? 0;
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
