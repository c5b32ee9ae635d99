import type { Span } from '../text/span.ts';
import { firmWords, givenNames, noNames } from './nameWords.ts';
import { spansOf, takenOut } from './personalData.ts';

/**
 * Names of people, by what stands about them: a greeting, a title, a signature, "my name is", the head of a quoted letter, an
 * e-mail address behind; by a frequent given name with a family name; and by `known` names. What was found once is found again.
 */
export function findNames(text: string, known: readonly string[] = []): Span[] {
  const found = patterns.flatMap((pattern) =>
    spansOf(text, pattern, 'name').map((span) => trimmed(text, span)),
  );
  const called = spansOf(text, calledShort, 'name').filter((span) =>
    isGivenName(/^[^ \u00a0\u202f]*/u.exec(text.slice(span.start, span.end))?.[0] ?? ''),
  );
  const given = spansOf(text, wholeName).map((span) => fromGivenName(text, span));
  const signed = spansOf(text, lastLine, 'name').map((span) => trimmed(text, span));
  const certain = [...found, ...called, ...given, ...signed].filter((span) => isName(text, span));
  const words = certain.map(({ start, end }) => text.slice(start, end));
  return [...certain, ...findAgain(text, words), ...spansOf(text, literally(known))];
}

const capital = String.raw`(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{0,40}(?:['’-]\p{L}[\p{L}\p{M}]{1,40}){0,3}(?![\p{L}\p{M}])`;
const initial = String.raw`\p{Lu}\.(?:\s?-?\p{Lu}\.)*`;
const particle = String.raw`(?:van|von|vom|der|den|de|del|la|las|los|da|das|do|dos|du|di|zu|zum|zur|af|av|bin|ibn|ben|al|el|le|ten|ter|y|e|d['’]|of)`;
const gap = String.raw`[ \u00a0\u202f]`;
const part = String.raw`(?:${initial}|(?<![\p{L}\p{M}])[dODL]['’]\p{Lu}[\p{L}\p{M}]{0,40}|${capital})`;
const name = String.raw`(?<name>(?:(?:van|von|de|del|della|di|da|al|el|le|la|ter|ten|bin)${gap}(?:${particle}${gap}){0,2}(?:[dl]['’])?)?${part}(?:${gap}(?:${particle}${gap}){0,3}(?:[dl]['’])?${part}){0,4})`;
const several = String.raw`(?<name>${part}(?:${gap}(?:${particle}${gap}){1,3}${part}|${gap}${part}){1,4})`;
const lineStart = String.raw`(?:^|\n)[ \t>|*¡]*`;
const lineEnd = String.raw`(?=[ \t]*[.!,;:]?[ \t|*]*(?:\r?\n|$))`;
const title = String.raw`(?:(?:[Mm]rs?|[Mm]s|[Mm]x|[Mm]iss|[Dd]r|[Pp]rof(?:essor)?|Sir|Rev|Dame|Lady|Herrn?|Frau|Hr|Fr|Fräulein|M|MM|Mme|Mlle|Monsieur|Madame|Me|Ma[iî]tre|[Ss]ra?|[Ss]rta|[Ss]eñor(?:a|ita)?|[Dd]on|[Dd]oña|[Dd]ª|Sig|Signora?|Mevrouw|Meneer|Dhr|Mevr|Ing|Dipl\.-Ing|Mag|Lic|Doktor|Pan|Pani)\.?${gap})`;
const greeting = String.raw`(?:[Hh]i|HI|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening)|[Gg]reetings|[Hh]allo|[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Ww]erte[rs]?|[Gg]uten (?:[Tt]ag|[Mm]orgen|[Aa]bend)|[Mm]oin|[Ss]ervus|[Gg]rüezi|[Gg]rüß (?:[Gg]ott|[Dd]ich)|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Cc]oucou|[Cc]h[eè]re?|[Hh]ola|[Ee]stimad[oa]s?|[Qq]uerid[oa]s?|[Bb]uen(?:os|as)? (?:[Dd]ías?|[Tt]ardes|[Nn]oches)|[Mm]uy [Bb]uen[oa]s|[Cc]iao|[Bb]uongiorno|[Gg]entile|[Cc]ar[oa]|[Bb]este|[Gg]eachte|[Oo]lá|[Pp]rezad[oa]|[Kk]ære|[Hh]ej|[Dd]zień dobry|[Зз]дравствуйте|[Уу]важаем(?:ый|ая))`;
const closing = String.raw`(?:(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?|[Mm]any|[Vv]ery)?${gap}?(?:[Rr]egards|[Ww]ishes)|[Bb]est|[Yy]ours(?:${gap}(?:sincerely|faithfully|truly))?|[Ss]incerely|[Cc]heers|[Tt]hanks(?:${gap}(?:a lot|again|so much|in advance|and regards|for your help))?|[Tt]hank you(?:${gap}(?:very much|in advance|so much))?|[Rr]espectfully|[Ww]armly|[Ff]ondly|[Ll]ove|[Aa]ll the best|[Bb]est to you|[Tt]ake care|[Bb]R|KR|[Xx]+|(?:[Mm]it )?(?:[Ff]reundlichen?|[Vv]iele[nr]?|[Ll]iebe[nr]?|[Bb]esten?|[Hh]erzliche[nr]?|[Ss]chöne[nr]?)${gap}(?:Gr[uü](?:ß|ss)(?:en?)?|[Dd]ank)(?:${gap}(?:aus|und|im)[^\n,]{1,24})?|Gr[uü](?:ß|ss)e?|MfG|LG|VG|[Dd]anke(?:${gap}(?:schön|im Voraus))?|(?:[Bb]ien )?[Cc]ordialement|[Bb]ien à vous|[Ss]alutations(?:${gap}distinguées)?|[^\n]{0,60}salutations[^\n]{0,20}|[Mm]erci(?:${gap}(?:beaucoup|d['’]avance|par avance))?|[Bb]onne journée|[Aa]mitiés|(?:[Uu]n )?(?:[Cc]ordial(?:es)? )?[Ss]aludos?(?:${gap}cordial(?:es)?)?|[Aa]tentamente|[Aa]tte|(?:[Mm]uchas )?[Gg]racias(?:${gap}(?:de antemano|por todo))?|[Uu]n abrazo|[Cc]ordialmente|[Mm]et vriendelijke groet(?:en)?|[Gg]roeten|[Cc]ordiali saluti|[Gg]razie|[Dd]istinti saluti|[Aa]tenciosamente|[Cc]umprimentos|[Оо]брого дня|[Сс] уважением)`;
const introduced = String.raw`(?:[Mm]y (?:full )?name(?:${gap}is|['’]s)|[Nn]ame['’]s|on behalf of|[Ii]m (?:Namen|Auftrag) von|[Aa]u nom de|[Dd]e la part de|[Ee]n nombre de|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Mm]ein Name lautet|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Mm]ijn naam is|[Mm]eu nome é|[Mm]eno|[Cc]alled (?:herself|himself)|[Ss]poke (?:to|with)|[Ss]peaking (?:to|with)|[Tt]alked (?:to|with)|[Cc]hatted with|[Ss]igned (?:for )?by|[Ss]igned|[Aa]ddressed to|[Aa]ttn\.?:?|[Aa]ttention:?|z\.${gap}?Hd\.|c\/o|[Àà] l['’]attention de|[Aa] la atención de|[Mm]y (?:wife|husband|son|daughter|brother|sister|mother|father|partner|neighbou?r|colleague|boss|friend|assistant|roommate|flatmate)|[Yy]our (?:colleague|agent|technician|employee|coworker)|[Mm]eine[rn]? (?:Frau|Mann|Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Partner(?:in)?|Nachbar(?:in)?|Kolleg(?:e|en|in)|Chef(?:in)?|Freund(?:in)?)|[Mm]ein (?:Mann|Sohn|Bruder|Vater|Partner|Nachbar|Kollege|Chef|Freund)|[Ii]hre?[rnm]? (?:Kolleg(?:e|en|in)|Mitarbeiter(?:in)?|Techniker(?:in)?)|[Mm](?:a|on) (?:femme|mari|fils|fille|frère|sœur|mère|père|voisine?|collègue|compagn(?:e|on)|épouse|époux)|[Vv]otre (?:collègue|technicien(?:ne)?|conseill(?:er|ère))|[Mm]i (?:mujer|marido|hij[oa]|herman[oa]|madre|padre|vecin[oa]|compañer[oa]|espos[oa]|pareja|jef[ea])|[Ss]u (?:compañer[oa]|técnic[oa]|colega)|(?:Kolleg(?:e|en|in)|Ansprechpartner(?:in)?|[Cc]olleague|[Cc]ollègue|[Cc]ontact person|[Tt]itular|[Cc]ardholder|[Aa]ccount holder|Kontoinhaber(?:in)?|Karteninhaber(?:in)?))`;
const introducedShort = String.raw`(?:[Ii](?:${gap}a|['’])m|[Tt]his is|[Ii]ch bin|[Hh]ier (?:ist|spricht|schreibt)|[Jj]e suis|[Ii]ci|[Ss]oy|[Ll]e (?:habla|escribe)|[Aa]sk for|[Cc]ontact|[Hh]ere is)`;
const label = String.raw`(?:(?:[Ff]ull |[Ff]irst |[Ll]ast |[Ff]amily |[Cc]ustomer |[Cc]ontact |[Bb]illing |[Cc]ardholder |[Aa]ccount )?[Nn]ame|[Cc]ustomer|[Cc]ontact|[Rr]ecipient|[Ss]hip to|[Bb]ill to|[Dd]eliver to|[Ss]ender|[Cc]ardholder|[Aa]ccount holder|[Rr]eceived by|[Bb]eneficiary|[Ff]rom|[Tt]o|[Cc]c|[Ss]igned|[Pp]atient|[Pp]assenger|[Gg]uest|[Vv]or- und Nachname|[Vv]orname|[Nn]achname|[Kk]unde|[Kk]undin|[Ee]mpfänger(?:in)?|[Aa]bsender(?:in)?|[Kk]ontoinhaber(?:in)?|[Kk]arteninhaber(?:in)?|[Aa]nsprechpartner(?:in)?|[Bb]esteller(?:in)?|[Vv]on|[Aa]n|[Nn]om(?: complet| et prénom| de famille)?|[Pp]rénom|[Cc]lient(?:e)?|[Dd]estinataire|[Ee]xpéditeur|[Tt]itulaire|[Dd]e|À|[Nn]ombre(?: completo| y apellidos)?|[Aa]pellidos?|[Dd]estinatari[oa]|[Rr]emitente|[Tt]itular|[Pp]ara|[Nn]aam|[Nn]ome)`;

const patterns: readonly RegExp[] = [
  `${lineStart}${greeting},?${gap}+(?:${gap}?${title}){0,3}${name}`,
  `${lineStart}${greeting}${gap}+(?<name>[\\p{Ll}][\\p{L}\\p{M}'’-]{1,20})(?=[ \\t]*[,!.–-]?[ \\t]*(?:\\r?\\n|$)|,)`,
  `(?<![\\p{L}\\p{N}_.])(?:${title}){1,3}${name}`,
  `(?<![\\p{L}])${introduced}:?${gap}(?:${title}){0,2}${name}`,
  `(?<![\\p{L}])(?:[Mm]y name is|[Mm]ein name ist|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i nombre es)${gap}(?<name>\\p{Ll}[\\p{L}'’-]+(?:${gap}\\p{Ll}[\\p{L}'’-]+)?)(?=[ \\t]*(?:[,.!;\\n]|$|and |und |et |y ))`,
  `(?<![\\p{L}])${introducedShort}${gap}(?:${title}){0,2}${several}`,
  `(?<![\\p{L}])${introducedShort}${gap}${name}(?=,|${gap}(?:from|and|here|von|aus|und|de|et|y|speaking|at|calling|writing)(?![\\p{L}]))`,
  `${lineStart}(?:\\*\\*)?${label}(?:\\*\\*)?[ \\t]*(?::|\\||\\t|=)(?:\\*\\*)?[ \\t"]*(?:${title}){0,2}${name}`,
  `${closing}[ \\t]*[,.!;–—-]{0,2}[ \\t]*(?:\\r?\\n[ \\t>]*){1,3}(?:[-–—~*/] ?)?(?:(?:i\\.? ?[AV]\\.|ppa\\.|p\\. ?p\\.|Eure?|Deine?|Ihre?|[Yy]our) ?)?(?:${title}){0,2}${name}`,
  `${closing}[ \\t]*[,.!;–—-]{0,2}[ \\t]*(?:\\r?\\n[ \\t>]*){1,3}(?:[-–—~*/] ?)?(?<name>\\p{Ll}[\\p{L}\\p{M}'’-]{1,20}(?:${gap}\\p{Ll}[\\p{L}'’-]{1,20})?)[ \\t]*(?=\\r?\\n|$)`,
  `(?<=^|[\\n.!?,] ?|${gap}{1,2})${closing}[ \\t]*(?:,|–|—| -|!|\\.)[ \\t]*${name}${lineEnd}`,
  `${closing}${gap}${name}${lineEnd}`,
  `(?:^|\\n)[ \\t>]*(?:--?|—|–|~)[ \\t]*\\n?${name}${lineEnd}`,
  `${lineStart}${greeting},?${gap}+(?:${title})?${part}(?:${gap}${part})?(?:,| and| und| et| y| e| &)${gap}(?:${title})?${name}`,
  `(?<name>${part}(?:${gap}(?:${particle}${gap}){0,3}${part}){1,3})[ \\t]*[|;\\t,][ \\t]*${takenOut}`,
  `${name}"?,?[ \\t]*[<(\\[](?:mailto:)?${takenOut}`,
  `(?<![\\p{L}])(?:[Ww]rote|[Ss]chrieb)${gap}(?:${title}){0,2}${name}[ \\t]*(?:<[^>\\n]*>)?:`,
  `(?:,|\\d|${takenOut}|[AaPp]\\.?[Mm]\\.?|Uhr)[ \\t]+${name}[ \\t]*(?:<[^>\\n]*>[ \\t]*)?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)`,
  `${name}[ \\t]*(?:<[^>\\n]*>[ \\t]*)?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)[ \\t]*:`,
].map((source) => new RegExp(source, 'dgu'));

/** A run of capital words, of which one may be a given name with its family name. */
const wholeName = new RegExp(String.raw`(?<![\p{L}\p{N}_@#/-])${several}(?![\p{L}\p{N}_])`, 'dgu');
/** Who says who they are, where only a given name tells that it is no other word. */
const calledShort = new RegExp(`(?<![\\p{L}])${introducedShort}${gap}${name}`, 'dgu');
/** The last line that holds nothing but a name, with at most ways to reach its owner below. */
const lastLine = new RegExp(
  String.raw`\n[ \t]*\n[ \t]*(?<name>${part}(?:${gap}(?:${particle}${gap}){0,3}${part}){1,3})[ \t]*(?:\n[^\n]*${takenOut}[^\n]*){0,4}\s*$`,
  'dgu',
);

/** The span without words in front or behind that are no part of a name. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/[^ \u00a0\u202f]+/gu)];
  const isPart = ({ 0: word }: RegExpExecArray) =>
    !noNames.has(word.toLowerCase().replace(/['’]s$/, ''));
  if (firmWords.test(words[0]?.[0] ?? '')) return { start, end: start };
  let first = words.findIndex(isPart);
  while (first > 0 && nobility.test(words[first - 1]?.[0] ?? '')) first -= 1;
  const rest = words.slice(Math.max(first, 0));
  const stop = rest.findIndex(
    (word, at) => at > 0 && !isPart(word) && !particles.test(word[0].toLowerCase()),
  );
  const kept = stop < 0 ? rest : rest.slice(0, stop);
  while (kept.length > 1 && particles.test(kept.at(-1)?.[0].toLowerCase() ?? '')) kept.pop();
  const [head, tail] = [kept[0], kept.at(-1)];
  if (first < 0 || !head || !tail) return { start, end: start };
  const last = tail[0].replace(/['’]s$/, '');
  return { start: start + head.index, end: start + tail.index + last.length };
}

const nobility =
  /^(?:van|von|vom|der|den|de|del|della|la|las|los|le|LE|LA|DE|DU|du|di|da|dos|al|el|bin|ter|ten|zu)$/u;
const particles = new RegExp(`^${particle}$`, 'u');

/** From the first given name on, if one is there with a word behind it. */
function fromGivenName(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(/[^ \u00a0\u202f]+/gu)];
  const first = words.findIndex(({ 0: word }) => isGivenName(word));
  const given = words[first];
  if (!given || first === words.length - 1) return { start, end: start };
  const span = trimmed(text, { start: start + given.index, end });
  return /[ \u00a0\u202f]/u.test(text.slice(span.start, span.end)) ? span : { start, end: start };
}

function isGivenName(word: string): boolean {
  const lower = word.toLowerCase().normalize('NFC');
  return (
    givenNames.has(lower) || lower.split('-').some((half) => half !== lower && givenNames.has(half))
  );
}

function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    /\p{L}{2}|\p{L}\./u.test(words) && !firmWords.test(words) && !noNames.has(words.toLowerCase())
  );
}

/** The names again, whole or by one of their parts, wherever they stand with a capital. */
function findAgain(text: string, names: readonly string[]): Span[] {
  const parts = names.flatMap((each) =>
    each
      .split(/[ \u00a0\u202f]/u)
      .filter(
        (word) => /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word) && !noNames.has(word.toLowerCase()),
      ),
  );
  return spansOf(
    text,
    literally([...names.filter((each) => /^\p{Lu}/u.test(each)), ...parts], 'dgu'),
  );
}

/** A pattern of these words and nothing else, the longest first. */
function literally(words: readonly string[], flags = 'dgiu'): RegExp {
  const sources = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  const any = sources.length === 0 ? '(?!)' : sources.join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`, flags);
}
