import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const subjects = ['refund', 'parcel', 'invoice', 'battery', 'speaker', 'warranty', 'voucher'];
const verbs = ['covers', 'requires', 'excludes', 'replaces', 'follows', 'precedes', 'limits'];
const things = ['delivery', 'payment', 'inspection', 'repair', 'exchange', 'address', 'deadline'];

/** Writes `count` Markdown documents of about `length` characters that no two sentences of which need be alike. */
export async function writeDocuments(
  folder: string,
  count: number,
  length: number,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  let seed = 1;
  const pick = (words: readonly string[]) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length] ?? '';
  };
  for (let number = 0; number < count; number += 1) {
    let text = `# Guide ${number}\n\n`;
    while (text.length < length) {
      const [subject, verb, thing] = [pick(subjects), pick(verbs), pick(things)];
      text += `The ${subject} of section ${seed % 997} ${verb} the ${thing} within ${seed % 89} days. `;
      if (seed % 5 === 0) text += `\n\n## ${subject} and ${thing}\n\n`;
    }
    bytes += text.length;
    await writeFile(join(folder, `guide-${number}.md`), text);
  }
  return bytes;
}
