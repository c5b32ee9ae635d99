import { isPlainObject } from '../../response/read.ts';
import { numberAt } from '../payload.ts';

/** The number that some provider gives under `name` in its metadata. */
export function fromProviders(metadata: unknown, name: string): number | undefined {
  if (!isPlainObject(metadata)) return undefined;
  return Object.keys(metadata).flatMap((provider) => numberAt(metadata, provider, name) ?? [])[0];
}
