// 31 bits a word, so that a carry is the sign of a 32-bit sum.
const bits = 31;
const full = 0x7fffffff;

/**
 * Prepares a sequence of small whole numbers; the result gives the length of its longest common subsequence with another,
 * in O(|other| · ⌈|sequence|/31⌉). Source: Hyyrö, Bit-parallel LCS-length computation revisited, 2004.
 */
export function commonSubsequence(
  sequence: readonly number[],
): (other: readonly number[]) => number {
  const distinct = [...new Set(sequence)];
  const state = new Int32Array(Math.ceil(sequence.length / bits));
  const masks = new Int32Array(distinct.length * state.length);
  const rows = new Int32Array(1 + Math.max(0, ...distinct)).fill(-1);
  for (const [i, item] of distinct.entries()) rows[item] = i * state.length;
  for (const [i, item] of sequence.entries()) {
    const at = (rows[item] ?? 0) + Math.floor(i / bits);
    masks[at] = (masks[at] ?? 0) | (1 << (i % bits));
  }
  return (other) => {
    state.fill(full);
    for (let j = 0; j < other.length; j++) {
      const row = rows[other[j] ?? 0] ?? -1;
      if (row >= 0) advance(state, masks, row);
    }
    return zeros(state);
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

/** Bits past the end of the sequence are never cleared. */
function zeros(state: Int32Array): number {
  let count = 0;
  for (const v of state) for (let rest = v ^ full; rest; rest &= rest - 1) count++;
  return count;
}
