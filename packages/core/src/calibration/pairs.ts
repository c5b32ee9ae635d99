/** Scores in [0, 1] with whether each turned out right. */
export interface Pairs {
  readonly scores: Float64Array;
  readonly labels: Uint8Array;
  readonly n: number;
  readonly positives: number;
  /** Pairs left out because the score is no number in [0, 1] or the label neither 0 nor 1. */
  readonly omitted: number;
  /** The number of the group that each pair belongs to, an index into `names`; null when all stand alone. */
  readonly groups: Uint32Array | null;
  readonly names: readonly (string | number)[];
  /** How many groups there are; `n` when all stand alone. */
  readonly groupCount: number;
}

/** Numbers as a plain or a typed array; `null` and NaN stand for not known. */
export type Scores = ArrayLike<number | null>;
/** 1 or true for right, 0 or false for wrong; `null` for not labelled. */
export type Labels = ArrayLike<number | boolean | null>;

/** What belongs together bears the same name, as the answers to one question; one name for each pair. */
export type Groups = ArrayLike<string | number>;

/** Keeps the pairs that are known. Lists of different length are a programmer's mistake and throw. */
export function readPairs(scores: Scores, labels: Labels, groups?: Groups): Pairs {
  requireLabels('scores', scores, labels);
  if (groups) requireLabels('groups', groups, labels);
  const codes = new Map<string | number, number>();
  const members = new Uint32Array(groups ? scores.length : 0);
  const kept = new Float64Array(scores.length);
  const right = new Uint8Array(scores.length);
  let n = 0;
  let positives = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i];
    const label = Number(labels[i] ?? NaN);
    if (typeof score !== 'number' || !(score >= 0 && score <= 1) || (label !== 0 && label !== 1))
      continue;
    kept[n] = score;
    if (groups) {
      const name = groups[i] ?? '';
      if (!codes.has(name)) codes.set(name, codes.size);
      members[n] = codes.get(name) ?? 0;
    }
    right[n++] = label;
    positives += label;
  }
  return {
    scores: kept.subarray(0, n),
    labels: right.subarray(0, n),
    n,
    positives,
    omitted: scores.length - n,
    groups: groups ? members.subarray(0, n) : null,
    names: [...codes.keys()],
    groupCount: groups ? codes.size : n,
  };
}

/** Some of the pairs, without what they belong to. */
export function selectPairs({ scores, labels }: Pairs, keep: (row: number) => boolean): Pairs {
  const kept = (_: number, row: number): boolean => keep(row);
  return readPairs(scores.filter(kept), labels.filter(kept));
}

/** The pairs grouped by equal score, ascending. Only the first `size` entries of each array are used. */
export interface Ties {
  readonly size: number;
  readonly scores: Float64Array;
  readonly counts: Uint32Array;
  readonly positives: Uint32Array;
}

/** Groups pairs by score in O(n log n): both classes are sorted natively and merged, which needs no argsort. */
export function tiesOf({ scores: all, labels, n, positives: hits }: Pairs): Ties {
  const sorted = new Float64Array(n);
  let [r, w] = [0, hits];
  all.forEach((score, i) => (sorted[labels[i] ? r++ : w++] = score));
  const right = sorted.subarray(0, hits).sort();
  const wrong = sorted.subarray(hits).sort();
  const scores = new Float64Array(n);
  const counts = new Uint32Array(n);
  const positives = new Uint32Array(n);
  let size = 0;
  for (r = w = 0; r + w < n; size++) {
    const score = Math.min(right[r] ?? 2, wrong[w] ?? 2);
    const [from, start] = [r, r + w];
    while (right[r] === score) r++;
    while (wrong[w] === score) w++;
    scores[size] = score;
    positives[size] = r - from;
    counts[size] = r + w - start;
  }
  return { size, scores, counts, positives };
}

/**
 * One pair of each group, by a lot that sees neither scores nor labels and falls the same for the same list: what repeats
 * each other within a group becomes independent. All pairs when they stand alone.
 */
export function onePerGroup(pairs: Pairs): Pairs {
  const { groups, groupCount } = pairs;
  if (!groups) return pairs;
  const random = randomOf(1);
  const [rows, seen] = [new Uint32Array(groupCount), new Uint32Array(groupCount)];
  groups.forEach((g, row) => {
    const members = (seen[g] = (seen[g] ?? 0) + 1);
    if (random() * members < 1) rows[g] = row;
  });
  return selectPairs(pairs, (row) => rows[groups[row] ?? 0] === row);
}

/** Numbers in [0, 1) that are the same in each run: mulberry32. */
function randomOf(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Throws a programmer's mistake unless there is one label for each. */
export function requireLabels(
  name: string,
  rows: ArrayLike<unknown>,
  labels: ArrayLike<unknown>,
): void {
  if (rows.length !== labels.length)
    throw new RangeError(
      `Credence: got ${rows.length} ${name} but ${labels.length} labels. Pass one for each.`,
    );
}

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
