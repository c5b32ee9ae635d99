import { protectEvent } from '@credence-ui/core/privacy';
import { toCsv } from '@credence-ui/insights';
import { Hono } from 'hono';
import { exportForms, exportKinds } from '../../shared/erasure.ts';
import type { ExportForm, ExportKind } from '../../shared/erasure.ts';
import type { Copilot } from '../copilot.ts';
import { exportColumns } from '../store/createExports.ts';
import type { ExportRow } from '../store/createExports.ts';
import { HttpProblem } from './HttpProblem.ts';
import { createHandling } from './personalData.ts';

/** GET /export/events.csv and the like: what was recorded, as a file that is written while it is read. */
export function exportRoutes(copilot: Copilot): Hono {
  const readHandling = createHandling(copilot);
  return new Hono().get('/export/:file', async (context) => {
    const { kind, form } = readFile(context.req.param('file'));
    const handling = await readHandling();
    const pages = copilot.store.exports(kind, (event) => protectEvent(event, handling));
    const parts = writeParts(pages, kind, form);
    // A database that is away is told before anything was sent.
    const first = await parts.next();
    return context.body(toStream(first, parts), 200, {
      'content-type': form === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl',
      'content-disposition': `attachment; filename="${kind}.${form}"`,
      'cache-control': 'no-store',
    });
  });
}

function readFile(name: string): { readonly kind: ExportKind; readonly form: ExportForm } {
  const kind = exportKinds.find((one) => name.startsWith(`${one}.`));
  const form = exportForms.find((one) => name === `${kind ?? ''}.${one}`);
  if (kind !== undefined && form !== undefined) return { kind, form };
  throw new HttpProblem(
    404,
    `there is no such export. Ask for one of ${exportKinds.join(', ')}, as .csv or .jsonl.`,
  );
}

async function* writeParts(
  pages: AsyncGenerator<readonly ExportRow[]>,
  kind: ExportKind,
  form: ExportForm,
): AsyncGenerator<string> {
  const columns = exportColumns[kind];
  if (form === 'csv') yield* writeTable(pages, columns);
  else for await (const rows of pages) yield rows.map((row) => writeLine(row, columns)).join('');
}

async function* writeTable(
  pages: AsyncGenerator<readonly ExportRow[]>,
  columns: readonly string[],
): AsyncGenerator<string> {
  let header = true;
  for await (const rows of pages) {
    yield toCsv(rows, { columns, header });
    header = false;
  }
  if (header) yield toCsv([], { columns });
}

function writeLine(row: ExportRow, columns: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))}\n`;
}

/** Read on only as fast as it is taken; it ends when its reader leaves. */
function toStream(
  first: IteratorResult<string>,
  parts: AsyncGenerator<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next: Promise<IteratorResult<string>> | IteratorResult<string> = first;
  return new ReadableStream({
    async pull(controller) {
      const part = await next;
      if (part.done === true) {
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(part.value));
      next = parts.next();
      next.catch(() => undefined); // Told by the next pull.
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
