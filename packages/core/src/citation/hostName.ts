/**
 * The host as it is shown: Unicode only when each label is of one script and cannot pass for Latin, punycode otherwise.
 * Stricter than browsers (Unicode TR 39), which know the popular sites: an accented Latin letter counts as confusable.
 */
export function hostName(url: URL, written: string): string {
  if (!url.hostname.includes('xn--')) return url.host;
  const parts = /^(.*?)(:\d+)?$/.exec(written.normalize('NFC').toLowerCase());
  const [, name = '', port = ''] = parts ?? [];
  const isSame = hostnameOf(name) === url.hostname;
  return isSame && name.split('.').every(isPlain) ? `${name}${port}` : url.host;
}

function hostnameOf(name: string): string | null {
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return null;
  }
}

function isPlain(label: string): boolean {
  if (/^[a-z0-9-]*$/.test(label)) return !label.startsWith('xn--');
  if (/^[а-яёіїєґђљњћџ-]+$/u.test(label)) return count(label, /[бгджзйлфцчшщыэюяёїєґђљњћџ]/gu) >= 2;
  if (/^[α-ωάέήίόύώϊϋΐΰ-]+$/u.test(label)) return count(label, /[γδζθλμξπσςφψ]/gu) >= 2;
  return otherScripts.some((script) => script.test(label));
}

function count(label: string, letters: RegExp): number {
  return label.match(letters)?.length ?? 0;
}

/** Scripts that are not read as Latin. Japanese and Korean mix theirs. */
const otherScripts: readonly RegExp[] = [
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9ー-]+$/u,
  /^[\p{Script=Hangul}\p{Script=Han}0-9-]+$/u,
  /^[\p{Script=Arabic}0-9-]+$/u,
  /^[\p{Script=Hebrew}0-9-]+$/u,
  /^[\p{Script=Devanagari}0-9-]+$/u,
  /^[\p{Script=Thai}0-9-]+$/u,
];
