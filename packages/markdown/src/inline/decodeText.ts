import { decodeEntity } from './entity.ts';

const decodable = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});/g;

/** Decodes the backslash escapes and character references of a link destination, title or fence word. */
export function decodeText(source: string): string {
  return source.replace(decodable, (whole: string, escaped?: string) => {
    return escaped ?? decodeEntity(whole) ?? whole;
  });
}
