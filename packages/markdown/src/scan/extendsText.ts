const reach = 4096;

/**
 * True when `content` goes on with `before`. Of a long text that still grows only the end and one further stretch, a
 * different one each time, are compared, so that the cost does not grow with it; the whole is compared when it is done.
 */
export function extendsText(before: string, content: string, done: boolean): boolean {
  if (before === content) return true;
  const { length } = before;
  if (content.length < length) return false;
  if (done || length <= 2 * reach) return same(before, content, 0, length);
  const stretches = Math.floor(length / reach);
  const from = (Math.imul(content.length, 2654435761) >>> 0) % stretches;
  return (
    same(before, content, length - reach, length) &&
    same(before, content, from * reach, (from + 1) * reach)
  );
}

function same(before: string, content: string, from: number, to: number): boolean {
  return content.slice(from, to) === before.slice(from, to);
}
