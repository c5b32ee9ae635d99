const encoder = /* @__PURE__ */ new TextEncoder();

/** MurmurHash3_x86_32 of a text in UTF-8, seed 0, in [0, 2³²) (A. Appleby, 2011). */
export function murmur(text: string): number {
  const bytes = encoder.encode(text);
  let hash = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    let block = 0;
    for (let j = 0; j < 4; j++) block |= (bytes[i + j] ?? 0) << (8 * j);
    hash ^= Math.imul(rotate(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
    // The last, shorter block is only mixed in.
    if (i + 4 <= bytes.length) hash = (Math.imul(rotate(hash, 13), 5) + 0xe6546b64) | 0;
  }
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
