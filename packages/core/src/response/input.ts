import type { Span } from '../text/span.ts';
import type { Anchor, Assessment, Claim, Evidence, Finish } from './response.ts';
import type { WireAssessment, WireClaim } from './wire.ts';

/**
 * An answer as a developer writes it or a backend sends it, which `parseResponse` reads without an issue: the typed form, the
 * wire form (snake_case), or a part of either. What may be missing may be `null` too.
 */
export interface ResponseInput {
  /** The answer, as markdown. */
  readonly content: string;
  /** In [0, 1], or `null` when it is not known. */
  readonly confidence: number | null;
  /** Names the answer in every event. @default one that the card mints */
  readonly id?: string | number | null | undefined;
  /** The sources; a marker `[2]` in `content` means the one with id "2", or the second of those without ids. */
  readonly citations?: readonly CitationInput[] | null | undefined;
  readonly suggestedActions?: readonly string[] | null | undefined;
  /** `suggestedActions` as the wire form has it. */
  readonly suggested_actions?: readonly string[] | null | undefined;
  /** @default false */
  readonly requiresHumanReview?: boolean | null | undefined;
  /** `requiresHumanReview` as the wire form has it. */
  readonly requires_human_review?: boolean | null | undefined;
  /** How it ended. */
  readonly finish?: Finish | null | undefined;
  readonly summary?: string | null | undefined;
  readonly claims?: readonly (Claim | WireClaim)[] | null | undefined;
  /** What bears on whether it is right. */
  readonly evidence?: Partial<Evidence> | null | undefined;
  /** What the evidence amounts to. */
  readonly assessment?: Assessment | WireAssessment | null | undefined;
}

/** A source as it is given: `source` names it, or else the host of its `url`. */
export type CitationInput = CitationFields &
  (
    | { readonly source: string; readonly url?: string | null | undefined }
    | { readonly source?: null | undefined; readonly url: string }
  );

interface CitationFields {
  /** What a marker such as `[1]` names. @default the place in the list, from 1 */
  readonly id?: string | number | null | undefined;
  /** 1-based. */
  readonly page?: number | null | undefined;
  /** The source passage. */
  readonly text?: string | null | undefined;
  /** The part of `content` that rests on it, in UTF-16 code units. */
  readonly span?: Span | null | undefined;
  /** @default found from `span` and the markers in `content` */
  readonly anchor?: Anchor | null | undefined;
  /** The words cited from the source. */
  readonly quote?: string | null | undefined;
  readonly score?: number | null | undefined;
  /** Why it is tied to the answer no more firmly. */
  readonly reason?: string | null | undefined;
}

/**
 * What a part takes for a response: one written by hand, whose fields the editor then knows, or a payload of unknown shape, which
 * is read with care. To have the compiler check one, write `satisfies ResponseInput`.
 */
export type ResponseGiven<Payload = unknown> =
  // A union with `unknown` itself would forget the fields.
  ResponseInput | NonNullable<Payload> | null | undefined;
