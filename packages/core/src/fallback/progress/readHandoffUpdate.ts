import { isRecord } from '../../event/isRecord.ts';
import type { HandoffPlace, HandoffStatus, HandoffUpdate } from './handoffStatus.ts';

/** Reads news of a hand-off from a server's JSON; `null` when it is none. Figures that cannot be used are not known. */
export function readHandoffUpdate(value: unknown): HandoffUpdate | null {
  if (!isRecord(value)) return null;
  const { ticket, sequence } = value;
  if (typeof ticket !== 'string' || !isFigure(sequence)) return null;
  const status = readStatus(value['status']);
  return status && { ticket, sequence, status };
}

function readStatus(value: unknown): HandoffStatus | null {
  if (!isRecord(value)) return null;
  const { state } = value;
  switch (state) {
    case 'acknowledged':
    case 'withdrawn':
    case 'closed':
      return { state };
    case 'queued':
    case 'handedBack':
      return { state, ...readPlace(value) };
    case 'taken':
      return { state, by: textOf(value['by']) };
    case 'answered':
      return { state, by: textOf(value['by']), text: textOf(value['text']) };
    case 'failed':
      return { state, reason: textOf(value['reason']) ?? 'unknown' };
    default:
      return null;
  }
}

function readPlace(value: Readonly<Record<string, unknown>>): HandoffPlace {
  return { position: readFigure(value['position']), waitMinutes: readFigure(value['waitMinutes']) };
}

/** A place or a wait; `null` where it cannot be one. */
export function readFigure(value: unknown): number | null {
  return isFigure(value) && value >= 0 ? value : null;
}

function isFigure(value: unknown): value is number {
  return Number.isFinite(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
