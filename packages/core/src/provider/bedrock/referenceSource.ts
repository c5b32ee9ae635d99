import type { RawSource } from '../../place/place.ts';
import { given, isPlainObject } from '../../response/read.ts';
import { at, wordsAt } from '../payload.ts';

/** A retrieved passage and where it came from; each store has a location of its own kind, with an address or an id. */
export function referenceSource(reference: unknown): RawSource {
  const address = addressOf(at(reference, 'location'));
  const metadata = at(reference, 'metadata');
  return given({
    title: wordsAt(metadata, 'title'),
    file: lastSegment(address),
    url: address,
    text: wordsAt(reference, 'content', 'text'),
  });
}

function addressOf(location: unknown): string | undefined {
  if (!isPlainObject(location)) return undefined;
  const kinds = Object.keys(location).filter((name) => name.endsWith('Location'));
  const [address] = kinds.flatMap(
    (kind) =>
      wordsAt(location, kind, 'uri') ??
      wordsAt(location, kind, 'url') ??
      wordsAt(location, kind, 'id') ??
      [],
  );
  return address;
}

/** The file of an address such as `s3://bucket/folder/file.pdf`. */
function lastSegment(address: string | undefined): string | undefined {
  const path = address?.replace(/[?#].*$/su, '').replace(/^[a-z0-9+.-]+:\/\/[^/]*/iu, '');
  return path
    ?.split('/')
    .filter((segment) => segment !== '')
    .at(-1);
}
