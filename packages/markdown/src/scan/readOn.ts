import type { Block } from '../block/block.ts';
import { blockOf } from '../block/buildBlock.ts';
import { openChild } from '../block/node.ts';
import { readLine } from '../block/readLine.ts';
import { closeBelow, createReading, createState } from '../block/state.ts';
import { extendsText, growthOf, isPlain, shownEnd } from './growth.ts';
import { completeOptions, isHeldBack } from './scanned.ts';
import type { Scanned, ScanOptions, ScanPlace } from './scanned.ts';
import type { BlockState, Node, Reading } from '../block/reading.ts';

interface ReadOptions extends ScanOptions {
  /** True when no more of the text will come. @default false */
  readonly done?: boolean;
  /** True to hand plain characters on as `growth` instead of reading their block again. @default false */
  readonly growth?: boolean;
}

/**
 * Reads on from `before` to `content`; one that does not go on with it is read from its start, with the options given. A
 * pure function: `before` stays as it is, and another text can be read on from it too.
 */
export function readOn(
  before: Scanned | null,
  content: string,
  { done = false, growth = false, ...options }: ReadOptions = {},
): Scanned {
  const goesOn = before !== null && extendsText(before.place.content, content, done);
  const from = goesOn ? before : startText(options, before ? before.epoch + 1 : 0);
  const { place } = from;
  const same = goesOn && content.length === place.content.length && done === place.done;
  if (same && (growth || from.growth === '')) return from;
  const grown = growth && !done && !place.done ? grow(from, content) : null;
  return grown ?? readLines(from, content, done);
}

function startText(options: ScanOptions, epoch: number): Scanned {
  const complete = completeOptions(options);
  const state = createState(complete.maxDepth);
  const place: ScanPlace = {
    options: complete,
    content: '',
    done: false,
    whole: state,
    shown: state,
    committed: 0,
    searched: 0,
    closed: [],
    closedNodes: 0,
    kind: null,
    grownFrom: 0,
  };
  return { content: '', blocks: [], open: false, growth: '', epoch, charactersRead: 0, place };
}

/** Plain characters as more of the open block's last text, without reading it again; `null` when they may be more than that. */
function grow(from: Scanned, content: string): Scanned | null {
  const { kind, grownFrom, content: before } = from.place;
  const chunk = content.slice(before.length);
  const around = content.slice(Math.max(0, before.length - 3), before.length);
  if (!isPlain(kind, chunk, around)) return null;
  return {
    ...from,
    growth: content.slice(grownFrom, shownEnd(kind, content)),
    charactersRead: from.charactersRead + chunk.length,
    place: { ...from.place, content },
  };
}

/** Reads the lines that came, for good where they are whole, and builds what changed. */
function readLines(from: Scanned, content: string, done: boolean): Scanned {
  const { options } = from.place;
  const lines = takeLines(from.place, content, done);
  const reading = createReading(lines.shown, options, done ? Infinity : lines.committed);
  const built = build(from.place, lines, reading);
  const { blocks, open, closed, closedNodes } = built;
  const charactersRead = from.charactersRead + lines.charactersRead + reading.charactersRead;
  const kind = open ? growthOf(lines.shown.root, reading) : null;
  const { whole, shown, committed, searched } = lines;
  const read = { options, content, done, whole, shown, committed, searched, closed, closedNodes };
  const place = { ...read, kind, grownFrom: shownEnd(kind, content) };
  const same = open === from.open && isSameList(blocks, from.blocks);
  return same
    ? { ...from, charactersRead, place }
    : { content, blocks, open, growth: '', epoch: from.epoch, charactersRead, place };
}

interface Lines extends Pick<ScanPlace, 'whole' | 'shown' | 'committed' | 'searched'> {
  /** Characters that were looked at. */
  readonly charactersRead: number;
}

function takeLines(place: ScanPlace, content: string, done: boolean): Lines {
  const { ends, searched, charactersRead } = findLines(place, content, done);
  let count = charactersRead;
  let committed = place.committed;
  let { whole } = place;
  // Nodes that the unfinished line had added may be there again with the first line that is read.
  let added: BlockState | null = place.shown;
  const read = (state: BlockState, to: number): number => {
    const looked = readLine(state, committed, to);
    if (added) adoptBuilt(state.root, added.root);
    added = null;
    return looked;
  };
  let shown = fork(place.whole, place.shown, content);
  if (ends.length > 0) {
    whole = shown;
    for (const { at, next } of ends) {
      count += at - committed;
      read(whole, at);
      committed = next;
    }
    shown = fork(whole, whole, content);
  }
  const end = done ? content.length : wholeEnd(content);
  if (end > committed && (done || !isHeldBack(shown, content.slice(committed, end))))
    count += read(shown, end) - committed + 1;
  if (done) closeBelow(shown, shown.root);
  return { whole, shown, committed, searched, charactersRead: count };
}

const lineEnd = /\r\n?|\n/g;

interface LineEnd {
  readonly at: number;
  readonly next: number;
}

/** The ends of the lines that are whole now. */
function findLines({ searched, committed }: ScanPlace, content: string, done: boolean) {
  const from = Math.max(searched, committed);
  const ends: LineEnd[] = [];
  lineEnd.lastIndex = from;
  for (let found = lineEnd.exec(content); found; found = lineEnd.exec(content)) {
    const next = found.index + found[0].length;
    // Half of a `\r\n`, perhaps.
    if (found[0] === '\r' && next === content.length && !done) break;
    ends.push({ at: found.index, next });
  }
  return {
    ends,
    searched: content.endsWith('\r') ? content.length - 1 : content.length,
    charactersRead: content.length - from,
  };
}

/** Where the text ends without half a character or half a line end. */
function wholeEnd(content: string): number {
  return /[\ud800-\udbff\r]/.test(content.charAt(content.length - 1))
    ? content.length - 1
    : content.length;
}

function build(place: ScanPlace, { whole, shown }: Lines, reading: Reading) {
  const { children } = shown.root;
  const closedNodes = whole.root.children.length - (openChild(whole.root) ? 1 : 0);
  // A definition that came, or is no longer, may change any block.
  const keeps = shown.definitions === place.shown.definitions;
  const before = keeps ? place : { closed: [], closedNodes: 0 };
  const added = blocksOf(reading, children.slice(before.closedNodes, closedNodes));
  const closed = added.length === 0 ? before.closed : [...before.closed, ...added];
  const blocks = [...closed, ...blocksOf(reading, children.slice(closedNodes))];
  const last = children.at(-1);
  const isOpen = last !== undefined && (last.open || last.end > reading.unfinished);
  const open = isOpen && blocks.length > 0 && last.built.block === blocks.at(-1);
  return { blocks, open, closed, closedNodes };
}

/** What stands at the outermost level is neither a row nor an item. */
function blocksOf(reading: Reading, nodes: BlockState['root']['children']): readonly Block[] {
  return nodes.flatMap((node) => (blockOf(reading, node) as Block | null) ?? []);
}

function isSameList(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length === other.length && one.every((block, at) => block === other[at]);
}

/**
 * A copy from which `source` can be read on while `state` stays as it is. A line changes the open blocks only, so only they
 * are copied: as many as are nested, however long the document is. What was built of them in `shown`, a later reading of
 * the same lines, is taken along.
 */
function fork(state: BlockState, shown: BlockState, source: string): BlockState {
  const root = forkNode(state.root, null, shown.root);
  return { ...state, source, root, ownsDefinitions: false };
}

function forkNode(node: Node, parent: Node | null, shown: Node | undefined): Node {
  const { built } = shown?.kind === node.kind ? shown : node;
  const children = [...node.children];
  const copy = { ...node, parent, children, lines: [...node.lines], built: { ...built } };
  const last = openChild(node);
  const at = children.length - 1;
  if (last) children[at] = forkNode(last, copy, shown?.children[at]);
  return copy;
}

/** Lets the nodes of a last line that is read again keep what was built of them in `before`. */
function adoptBuilt(root: Node, before: Node): void {
  const old = lastNodes(before);
  for (const { built, kind, start } of lastNodes(root)) {
    if (built.start !== -1) continue;
    const same = old.find((node) => node.kind === kind && node.start === start);
    if (same) Object.assign(built, same.built);
  }
}

function lastNodes(node: Node): readonly Node[] {
  const last = node.children.at(-1);
  return last ? [last, ...lastNodes(last)] : [];
}

/** Reads a growing markdown text, each time only what came since. */
export interface Scanner {
  /**
   * Reads on to `content`. One that does not go on with the last one is read from its start. While `done` is false,
   * syntax that is unfinished at its end is closed or held back; with `growth`, plain characters are only handed on.
   */
  read(content: string, options?: { readonly done?: boolean; readonly growth?: boolean }): Scanned;
}

/** Makes a scanner, which remembers what it read last. What it shows depends on the last content alone, not on the steps in which it came. */
export function createScanner(options: ScanOptions = {}): Scanner {
  let scanned: Scanned | null = null;
  return {
    read(content, how) {
      scanned = readOn(scanned, content, { ...options, ...how });
      return scanned;
    },
  };
}

/**
 * Reads GitHub-flavoured markdown into blocks that carry source offsets. It never throws and never loses text:
 * what is past a limit is a `plain` block, and a bracket without a definition, such as `[1]`, stays text.
 */
export function parse(content: string, options?: ScanOptions): readonly Block[] {
  return createScanner(options).read(content, { done: true }).blocks;
}
