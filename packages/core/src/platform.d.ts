// The web globals that browsers, workers, Node and edge runtimes all have and core uses. Anything else is a compile error.
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly host: string;
  readonly href: string;
  readonly pathname: string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
interface AbortSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare class AbortController {
  readonly signal: AbortSignal;
  abort(): void;
}
declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
declare function clearTimeout(handle: unknown): void;
declare function btoa(bytes: string): string;
declare const performance: { now(): number };
declare const console: { error(error: unknown): void; warn(message: string): void };
declare class TextDecoder {
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
interface ReadableStreamReader<Chunk> {
  read(): Promise<{ done: false; value: Chunk } | { done: true; value?: Chunk | undefined }>;
  cancel(): Promise<void>;
}
interface ReadableStreamControls<Chunk> {
  enqueue(chunk: Chunk): void;
  close(): void;
}
declare class ReadableStream<Chunk> {
  constructor(source: {
    pull(controller: ReadableStreamControls<Chunk>): Promise<void>;
    cancel(): Promise<void>;
  });
  getReader(): ReadableStreamReader<Chunk>;
  cancel(): Promise<void>;
}
interface Response {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}
declare const Response: new (
  body: string | null,
  init: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
) => Response;
