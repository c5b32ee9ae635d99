/**
 * What a person says in a mail: without the signature below `-- `, the lines quoted with `>`, and what follows the line in which a
 * mail program says whom it quotes (English, German, French, Spanish, Italian, Portuguese, Dutch). The same text where there is
 * none of it.
 */
export function ownText(text: string): string {
  const cut = text.search(ends);
  const said = cut < 0 ? text : text.slice(0, cut);
  // At each key of a long text a look for the mark costs less than one for its lines.
  return (said.includes('>') ? said.replace(quoted, '') : said).trimEnd();
}

/** Lines quoted with `>`, each with its end. */
export const quoted = /^[ \t]*>.*(?:\r?\n|$)/gm;
const heads = [
  'On .{4,120} wrote:',
  'Am .{4,120} schrieb .{1,120}:',
  'Le .{4,120} a écrit ?:',
  'El .{4,120} escribió:',
  'Il .{4,120} ha scritto:',
  'Em .{4,120} escreveu:',
  'Op .{4,120} schreef .{1,120}:',
  '-{3,} ?(?:Original Message|Ursprüngliche Nachricht|Message d’origine|Mensaje original) ?-{3,}',
];
const ends = new RegExp(`^(?:-- ?|${heads.join('|')})[ \\t]*$`, 'mu');
