import { numberOn } from '@credence-ui/core/citation';
import type { NumberedCitation, Numbering } from '@credence-ui/core/citation';
import { keepEqual } from '@credence-ui/core/response';
import type { Citation, Claim } from '@credence-ui/core/response';
import { defaultTiers } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';
import { extendsText, readOn } from '@credence-ui/markdown';
import type { Block, Scanned } from '@credence-ui/markdown';
import { markClaims } from '../citation/markClaims.ts';
import type { MarkedClaim } from '../citation/markClaims.ts';
import { numberNotes } from './footnotes.ts';
import type { FootnoteNumbers, NumberedNote } from './footnotes.ts';
import type { AnswerBlock } from './pieces.ts';
import { readBlocks } from './readBlocks.ts';
import type { BlockSettings, MadeBlock } from './readBlocks.ts';
import type { UnresolvedPolicy } from './readPieces.ts';
import { readChips } from './spanChips.ts';
import type { ReadChips } from './spanChips.ts';

/** An answer, and how it is to be read. */
export interface AnswerInput {
  /** Markdown with markers such as `[1]`. */
  readonly content: string;
  /** The sources. A marker `[n]` leads to the one whose id is `n`. @default none */
  readonly citations?: readonly Citation[] | undefined;
  /** Statements and how well they are supported. @default none */
  readonly claims?: readonly Claim[] | undefined;
  /** True while the text grows. @default false */
  readonly streaming?: boolean | undefined;
  /** What becomes of a marker without a source: stay as text, vanish, or be marked. @default 'keep' */
  readonly unresolved?: UnresolvedPolicy | undefined;
  /** The tiers that tell which claims are doubtful. @default the three of Credence */
  readonly tiers?: Tiers | undefined;
  /** True to hand plain characters that only make a text longer on as `growth`. @default false */
  readonly growth?: boolean | undefined;
}

/** An answer as far as it was read, as data. What did not change since the one before is the same object. */
export interface AnswerReading {
  /** The text that the blocks were made from; what came since is in `growth`. */
  readonly content: string;
  readonly blocks: readonly AnswerBlock[];
  readonly notes: readonly AnswerNote[];
  /** Numbers of the footnotes by label; `null` without any. */
  readonly footnotes: FootnoteNumbers | null;
  /** Characters that came after the last text of the open block was made, to be appended to it. */
  readonly growth: string;
  /** Counts the texts that did not go on with the one before. */
  readonly epoch: number;
  /** The sources with their numbers, by id, in the order of their numbers. */
  readonly entries: ReadonlyMap<string, NumberedCitation>;
  /** The claims that are marked, in the order of the text. */
  readonly claims: readonly MarkedClaim[];
  /** What it was read from, for reading on. */
  readonly place: AnswerPlace;
}

/** What a footnote of an answer says. */
export interface AnswerNote {
  readonly label: string;
  /** From 1, by the first reference. */
  readonly number: number;
  /** True when the text refers to it. */
  readonly referred: boolean;
  readonly blocks: readonly AnswerBlock[];
}

interface AnswerPlace {
  readonly input: AnswerInput;
  readonly sources: ReadSources;
  readonly scanned: Scanned;
  readonly numbering: Numbering;
  readonly chips: ReadChips;
  readonly made: readonly MadeBlock[];
  readonly notes: readonly MadeNote[];
}

/** What the sources say about how the text is read. */
interface ReadSources {
  readonly citations: readonly Citation[];
  /** Ids that hold what may be more than words to markdown, such as `__init__.py`; the same set while they are the same. */
  readonly names: ReadonlySet<string>;
  /** Where the last words end that a source says rest on it; -1 for none. */
  readonly spansTo: number;
}

interface MadeNote {
  readonly note: AnswerNote;
  readonly made: readonly MadeBlock[];
}

/**
 * Reads an answer, or reads on from `before` to a longer one; a text that does not go on with it is read from its start.
 * A pure function: `before` stays as it is and can be read on from again.
 */
export function readAnswer(before: AnswerReading | null, input: AnswerInput): AnswerReading {
  const sources = readSources(before, input.citations ?? noCitations);
  const scanned = scan(before, input, sources);
  const isSame = before !== null && scanned.blocks === before.place.scanned.blocks;
  if (!isSame || !isSameReading(before, input)) return build(before, input, sources, scanned);
  if (scanned === before.place.scanned) return before;
  const { growth } = scanned;
  return { ...before, growth, place: { ...before.place, input, scanned } };
}

const noCitations: readonly Citation[] = [];
const noClaims: readonly Claim[] = [];

function isSameReading({ place }: AnswerReading, input: AnswerInput): boolean {
  const { citations, claims, unresolved, tiers } = place.input;
  return (
    citations === input.citations &&
    claims === input.claims &&
    unresolved === input.unresolved &&
    tiers === input.tiers
  );
}

function readSources(before: AnswerReading | null, citations: readonly Citation[]): ReadSources {
  const old = before?.place.sources;
  if (old?.citations === citations) return old;
  const odd = new Set(citations.flatMap(({ id }) => (/[^\p{L}\p{N}.:^†-]/u.test(id) ? id : [])));
  const isSame = old?.names.size === odd.size && [...odd].every((name) => old.names.has(name));
  const spansTo = citations.reduce((to, { span }) => Math.max(to, span?.end ?? -1), -1);
  return { citations, names: isSame ? old.names : odd, spansTo };
}

function scan(
  before: AnswerReading | null,
  { content, claims = noClaims, streaming = false, growth = false }: AnswerInput,
  { names, spansTo }: ReadSources,
): Scanned {
  const old = before?.place.scanned ?? null;
  // Behind the words that a claim or a source marks, plain characters may not be plain.
  const canGrow = growth && claims.length === 0 && spansTo < (old?.content.length ?? 0);
  const how = { names, done: !streaming, growth: canGrow };
  if (!before || !old || names === before.place.sources.names) return readOn(old, content, how);
  const goesOn = extendsText(old.place.content, content, !streaming);
  return { ...readOn(null, content, how), epoch: old.epoch + (goesOn ? 0 : 1) };
}

function build(
  before: AnswerReading | null,
  input: AnswerInput,
  sources: ReadSources,
  scanned: Scanned,
): AnswerReading {
  const { content, growth, epoch } = scanned;
  const { claims = noClaims, unresolved = 'keep', tiers = defaultTiers } = input;
  const old = before?.epoch === epoch ? before : null;
  const numbering = numberOn(
    old?.place.numbering ?? null,
    content,
    sources.citations,
    old !== null,
  );
  const chips = readChips(old?.place.chips ?? null, content, sources.citations);
  const marked = keepEqual(before?.claims, markClaims(claims, content, tiers));
  const { byId } = numbering;
  const read = createBlockReader(
    { content, unresolved, byId, claims: marked, chips: chips.chips },
    old,
  );
  const { body, notes: found, numbers } = numberNotes(scanned.blocks);
  const made = read(body, scanned.open && body.at(-1) === scanned.blocks.at(-1), old?.place.made);
  const notes = found.map((note, at) => makeNote(note, read, old?.place.notes[at]));
  return {
    content,
    blocks: made === old?.place.made ? old.blocks : made.map(({ block }) => block),
    notes: keepList(
      old?.notes,
      notes.map(({ note }) => note),
    ),
    footnotes: numbers,
    growth,
    epoch,
    entries: byId,
    claims: marked,
    place: { input, sources, scanned, numbering, chips, made, notes },
  };
}

type ReadBlocks = (
  blocks: readonly Block[],
  open: boolean,
  made: readonly MadeBlock[] | undefined,
) => readonly MadeBlock[];

function createBlockReader(settings: BlockSettings, old: AnswerReading | null): ReadBlocks {
  const given = old && {
    byId: old.entries,
    unresolved: old.place.input.unresolved ?? 'keep',
    claims: old.claims,
    chips: old.place.chips.chips,
  };
  return (blocks, open, made) =>
    readBlocks(blocks, open, settings, given && made ? { ...given, made } : null);
}

function makeNote(
  { note: { label, children }, number, referred }: NumberedNote,
  read: ReadBlocks,
  before: MadeNote | undefined,
): MadeNote {
  const old = before?.note.label === label ? before : undefined;
  const made = read(children, false, old?.made);
  const isSame = old?.made === made && old.note.number === number && old.note.referred === referred;
  if (isSame) return old;
  return { made, note: { label, number, referred, blocks: made.map(({ block }) => block) } };
}

function keepList<Item>(
  before: readonly Item[] | undefined,
  now: readonly Item[],
): readonly Item[] {
  const isSame = before?.length === now.length && now.every((item, at) => item === before[at]);
  return isSame ? before : now;
}
