import type { HandoffSource } from '@credence-ui/core/fallback';
import type { HandoffPacket } from '../../shared/api.ts';
import { readOptionalText } from './readFields.ts';

type Body = Readonly<Record<string, unknown>>;

/** More of a list is left out. */
const longestList = 50;

/** What a request tells beside the question, as far as it can be read; longer texts and lists are cut. */
export function readPacket(body: Body): HandoffPacket {
  const texts = ['reason', 'tier', 'draft', 'transcript', 'told'].flatMap((field) => {
    const text = readOptionalText(body, field);
    return text === null ? [] : [[field, text]];
  });
  const citations = readList(body, 'citations').flatMap(readSource);
  const attempts = readList(body, 'attempts').filter((one) => typeof one === 'string');
  return {
    ...(Object.fromEntries(texts) as HandoffPacket),
    ...(citations.length > 0 && { citations }),
    ...(attempts.length > 0 && { attempts }),
  };
}

function readList(body: Body, field: string): readonly unknown[] {
  const list = body[field];
  return Array.isArray(list) ? list.slice(0, longestList) : [];
}

function readSource(source: unknown): readonly HandoffSource[] {
  if (typeof source !== 'object' || source === null) return [];
  const { title, page, url } = source as Body;
  if (typeof title !== 'string' || title.trim() === '') return [];
  return [
    {
      title,
      ...(typeof page === 'number' && { page }),
      ...(typeof url === 'string' && { url }),
    },
  ];
}
