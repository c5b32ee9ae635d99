import type { OpeningHours } from '@credence-ui/core/fallback';
import type { Notice } from './api.ts';

/** GET /status */
export interface Status {
  readonly engine: { readonly name: string; readonly description: string };
  readonly database: 'ready' | 'unreachable';
  readonly waitingEvents: number;
  readonly documents: number;
  readonly promptVersion: string;
  readonly notices: readonly Notice[];
  /** When people answer what is handed to them; `null` where they always do. */
  readonly hours: OpeningHours | null;
}
