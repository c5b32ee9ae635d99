import { RelayProblem } from './RelayProblem.ts';

/** The part of a `Request` that is read. */
export interface RelayRequest {
  readonly method: string;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
  /** The whole body, several times faster than bit by bit. Asked only for a body whose length is stated, which servers hold it to. */
  text?(): Promise<string>;
}

/** The text of a request. Throws a `RelayProblem` (413) as soon as more than `maxBytes` are there, and reads no further. */
export async function readText(request: RelayRequest, maxBytes: number): Promise<string> {
  const length = request.headers.get('content-length') ?? '';
  if (Number(length) > maxBytes) throw tooLarge(maxBytes);
  if (/^\d+$/.test(length) && request.headers.get('transfer-encoding') === null && request.text)
    return request.text();
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw tooLarge(maxBytes);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(maxBytes: number): RelayProblem {
  return new RelayProblem(413, `a request holds at most ${String(maxBytes)} bytes`);
}
