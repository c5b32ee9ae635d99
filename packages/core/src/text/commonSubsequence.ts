/** Finds the length of the longest common subsequence with one fixed sequence. */
export type SubsequenceLength = (other: ArrayLike<number>) => number;

// 31 bits a word, so that a carry is the sign of a 32-bit sum.
const bits = 31;
const full = 0x7fffffff;

/**
 * Prepares a sequence of whole numbers for comparison; each comparison takes O(|other| · ⌈|sequence|/31⌉).
 * Source: Hyyrö, Bit-parallel LCS-length computation revisited, 2004.
 */
export function commonSubsequence(sequence: ArrayLike<number>): SubsequenceLength {
  const blocks = Math.ceil(sequence.length / bits);
  const offsets = new Map<number, number>();
  for (let i = 0; i < sequence.length; i++) {
    const item = sequence[i] ?? 0;
    if (!offsets.has(item)) offsets.set(item, offsets.size * blocks);
  }
  const masks = new Int32Array(offsets.size * blocks);
  for (let i = 0; i < sequence.length; i++) {
    const at = (offsets.get(sequence[i] ?? 0) ?? 0) + Math.floor(i / bits);
    masks[at] = (masks[at] ?? 0) | (1 << (i % bits));
  }
  // A plain table by item is quicker to read than the map, when items are as small as a vocabulary's.
  const rows = new Int32Array(Math.max(0, ...offsets.keys()) + 1).fill(-1);
  for (const [item, offset] of offsets) rows[item] = offset;
  const state = new Int32Array(blocks);
  return (other) => {
    state.fill(full);
    for (let j = 0; j < other.length; j++) {
      const row = rows[other[j] ?? 0] ?? -1;
      if (row >= 0) advance(state, masks, row);
    }
    return zeros(state, sequence.length);
  };
}

/** One column of the table: V ← (V + (V & M)) | (V & ~M), with the carry handed from block to block. */
function advance(state: Int32Array, masks: Int32Array, row: number): void {
  let carry = 0;
  for (let block = 0; block < state.length; block++) {
    const v = state[block] ?? 0;
    const u = v & (masks[row + block] ?? 0);
    const sum = (v + u + carry) | 0;
    carry = sum >>> bits;
    state[block] = (sum & full) | (v - u);
  }
}

function zeros(state: Int32Array, length: number): number {
  let count = 0;
  state.forEach((v, block) => {
    const used = Math.min(bits, length - block * bits);
    count += ones(~v & (used === bits ? full : (1 << used) - 1));
  });
  return count;
}

function ones(value: number): number {
  let x = value - ((value >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
