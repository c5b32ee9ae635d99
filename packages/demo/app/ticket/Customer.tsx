/** Who writes, and what is known about the order. */
export function Customer({ from, context }: { readonly from: string; readonly context: string }) {
  return (
    <div className="customer">
      <span className="avatar" aria-hidden="true">
        {initialsOf(from)}
      </span>
      <div>
        <b>
          <bdi>{from}</bdi>
        </b>
        {context !== '' && <small>{context}</small>}
      </div>
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
