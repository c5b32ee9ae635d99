/** Decodes one character reference such as `&amp;` or `&#x41;`. `null` when there is no such character: it stays as typed. */
export function decodeEntity(reference: string): string | null {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return entityOf(body);
  const hexadecimal = body[1] === 'x' || body[1] === 'X';
  return decodeNumber(
    hexadecimal ? parseInt(body.slice(2), 16) : parseInt(body.slice(1), 10),
    body,
  );
}

const numeric = /^#(?:\d{1,7}|[xX][\da-fA-F]{1,6})$/;

function decodeNumber(code: number, body: string): string | null {
  if (!numeric.test(body)) return null;
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

const decodable = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});/g;

/** Decodes the backslash escapes and character references of a link destination, title or fence word. */
export function decodeText(source: string): string {
  return source.replace(decodable, (whole: string, escaped?: string) => {
    return escaped ?? decodeEntity(whole) ?? whole;
  });
}

/** Names of characters in the order of their code points; a number is how many have none before the name behind it. */
const names = `
  34 quot 3 amp apos 20 lt 1 gt 97 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo
  not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12
  frac34 iquest 6 AElig 9 ETH 6 times Oslash 5 THORN szlig 6 aelig 9 eth 6 divide oslash 5 thorn 83
  OElig oelig 12 Scaron scaron 22 Yuml 25 fnof 307 circ 21 tilde 180 Alpha Beta Gamma Delta Epsilon
  Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 1 Sigma Tau Upsilon Phi Chi Psi Omega 7
  alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf
  sigma tau upsilon phi chi psi omega 7 thetasym upsih 3 piv 7211 ensp emsp 5 thinsp 2 zwnj zwj lrm
  rlm 3 ndash mdash 3 lsquo rsquo sbquo 1 ldquo rdquo bdquo 1 dagger Dagger bull 3 hellip 9 permil 1
  prime Prime 5 lsaquo rsaquo 3 oline 5 frasl 103 euro 100 image 6 weierp 3 real 5 trade 18 alefsym
  90 larr uarr rarr darr harr 32 crarr 26 lArr uArr rArr dArr hArr 43 forall 1 part exist 1 empty 1
  nabla isin notin 1 ni 3 prod 1 sum minus 4 lowast 2 radic 2 prop infin 1 ang 6 and or cap cup int
  8 there4 7 sim 8 cong 2 asymp 23 ne equiv 2 le ge 28 sub sup nsub 1 sube supe 13 oplus 1 otimes 13
  perp 31 sdot 66 lceil rceil lfloor rfloor 702 loz 149 spades 2 clubs 1 hearts diams 385 lang rang
`;

const named = readNames();

function readNames(): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  let code = 0;
  for (const word of names.match(/\w+/g) ?? []) {
    if (/^\d/.test(word)) code += Number(word);
    else characters.set(word, String.fromCharCode(code++));
  }
  return characters;
}

const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
]);

/** The character of a name of HTML 4, or of `apos`, as HTML 5 has it; `null` for any other name. */
export function entityOf(name: string): string | null {
  const letter = `${name.charAt(0)}${accents.get(name.slice(1)) ?? '.'}`.normalize();
  return /^[À-ÿ]$/.test(letter) ? letter : (named.get(name) ?? null);
}
