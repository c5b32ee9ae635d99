import type { Span } from '../text/span.ts';
import { readCue } from './cues.ts';
import { spansOf } from './personalData.ts';

/**
 * Telephone numbers: international ones, those in a form that countries use at home, and others where the words before say so.
 * Dates, times, amounts, addresses of machines, versions and the numbers of orders and parcels are none.
 */
export function findPhones(text: string): Span[] {
  const rest = withoutLookalikes(text);
  return spansOf(rest, shape).flatMap(({ start, end }) => {
    const raw = trimmed(rest.slice(start, end));
    if (!isPhone(raw, text, start)) return [];
    const length = raw.length;
    const extension =
      extensionShape.exec(text.slice(start + length, start + length + 24))?.[0] ?? '';
    return [{ start, end: start + length + extension.length }];
  });
}

const gap = String.raw`[ \u00a0\u2007\u2009\u202f.\-\u2010-\u2014/·]`;
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@#=&%]|[\p{N}][.,:/-]|\p{Lu}\p{N}{1,6} )(?:[+＋]\s?)?\(?[+]?\d(?:${gap}{0,3}[()]{0,2}${gap}{0,2}\d){5,18}(?![\p{L}_@]|[.,:]?\p{N}|-\p{L})`,
  'dgu',
);
const extensionShape =
  /^,?\s?(?:(?:ext|extension|x|ext\. ?no|Durchwahl|DW|App|Apparat|poste|int|interno|anexo)\.?\s?:?\s?|#)\d{1,6}(?!\p{N})/iu;

/** A bracket that was not opened is not the number's. */
function trimmed(raw: string): string {
  return raw.replace(/[^\d]+$/, '');
}

function isPhone(raw: string, text: string, start: number): boolean {
  const digits = raw.replace(/\D/g, '');
  const cue = readCue(text, start);
  if (/^[+＋(]\s?\+?/.test(raw) && /[+＋]/.test(raw))
    return digits.length >= 7 && digits.length <= 16;
  if (cue === 'card' || cue === 'account' || digits.length > 17) return false;
  if (isAmount(text, start, start + raw.length) || /^(\d)\1+$/.test(digits)) return false;
  if (cue === 'phone') return digits.length >= 6 && digits.length <= 17;
  if (cue === 'thing') return false;
  if (/^00[1-9]/.test(digits) && digits.length >= 10) return digits.length <= 17;
  return digits.length <= 14 && homeForms.some((form) => form.test(raw));
}

const s = String.raw`(?:[ \u00a0\u2007\u2009\u202f.\-\u2010-\u2014/·]{1,3})`;
/** How numbers are written at home, where nothing before them says what they are. */
const homeForms: readonly RegExp[] = [
  // Brackets about the area, a zero before it.
  String.raw`\(0?\d{1,5}\)${s}?\d{2,5}(?:${s}?\d{1,5}){0,4}`,
  String.raw`0 ?[1-9]\d{0,4}(?:${s}\d{1,8}){1,5}`,
  String.raw`0[1-9]\d{8,10}`,
  // North America, with or without the 1.
  String.raw`(?:1${s})?[2-9]\d{2}${s}\d{3}${s}\d{4}`,
  String.raw`(?:1${s})?\([2-9]\d{2}\)${s}?\d{3}${s}\d{4}`,
  // Groups of three and of two, of Spain, Portugal, Poland, Denmark, Norway.
  String.raw`[5-9]\d{2}(?:${s}\d{3}){2}`,
  String.raw`[6-9]\d{1,2}${s}\d{2,3}${s}\d{2}${s}\d{2}`,
  String.raw`\d{2}(?: \d{2}){3}`,
  // Mobile numbers of Italy, China, India and Brazil; Russia; Mexico.
  String.raw`3\d{2}${s}\d{3}${s}?\d{3,4}`,
  String.raw`1[3-9]\d${s}\d{4}${s}\d{4}`,
  String.raw`[6-9]\d{4}[ -]\d{5}`,
  String.raw`\d{2}${s}9\d{4}-\d{4}`,
  String.raw`8[ -]?\(?\d{3,4}\)?[ -]?\d{2,3}[ -]\d{2}[ -]\d{2}`,
  String.raw`\d{2} \d{4} \d{4}`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** Money and measures, with the sign before or behind. */
function isAmount(text: string, start: number, end: number): boolean {
  return (
    /(?:\p{Sc}|(?:EUR|USD|GBP|CHF))\s?$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^\s?(?:\p{Sc}|%|(?:EUR|USD|GBP|CHF|euros?|dollars?|kg|km|m|cm|mm|GB|MB|Stück|units?)(?!\p{L}))/u.test(
      text.slice(end, end + 12),
    )
  );
}

/** The text with dates, times, addresses of machines and versions filled, each character in its old place. */
function withoutLookalikes(text: string): string {
  return text.replace(lookalike, (raw) => '\ufffd'.repeat(raw.length));
}

const edge = String.raw`(?<![\p{L}\p{N}_+]|\p{N}[.,:/-])`;
const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:19|20)\d{2}`;
const time = String.raw`(?:[T ,]{1,2}(?:at |um |à |a las )?[0-2]?\d[:.h][0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,6})?Z?)?`;
const lookalike = new RegExp(
  [
    String.raw`${edge}${octet}(?:\.${octet}){3}(?:[:/]\d{1,5})?(?![\p{L}\p{N}]|[.-]\p{N})`,
    String.raw`${edge}${year}([-/. ])${month}\1${day}${time}(?![\p{L}\p{N}]|[-/]\p{N})`,
    String.raw`${edge}${day}([-/. ])${month}\2(?:${year}|\d{2})${time}(?![\p{L}\p{N}]|[-/ .]\p{N})`,
    String.raw`${edge}${month}([-/.])${day}\3${year}${time}(?![\p{L}\p{N}]|[-/]\p{N})`,
    String.raw`${edge}${year}\s?[-–/]\s?${year}(?![\p{L}\p{N}]|[-/ .]\p{N})`,
    String.raw`${edge}[0-2]?\d[:h][0-5]\d(?::[0-5]\d)?(?!\p{N})`,
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`,
    String.raw`(?<![\p{L}\p{N}])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}`,
    String.raw`(?<![\p{L}\p{N}])97[89][- ]\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ]\d(?!\p{N})`,
  ].join('|'),
  'giu',
);
