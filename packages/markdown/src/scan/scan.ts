import type { Block } from '../block/block.ts';
import type { Reading } from '../block/reading.ts';
import { createState } from '../block/state.ts';
import type { BlockState } from '../block/state.ts';
import type { Definition } from '../inline/definition.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { GrowthKind } from './growth.ts';
import type { Scanned, ScanOptions } from './scanner.ts';

/** Where the scanning of one text stands. */
export interface Scan {
  readonly state: BlockState;
  readonly reading: Reading;
  content: string;
  done: boolean;
  /** False until something was read. */
  started: boolean;
  /** Start of the first line that may still change. */
  committed: number;
  /** Up to where line ends were looked for. */
  searched: number;
  /** How the open blocks stood before the unfinished last line. */
  checkpoint: Checkpoint | null;
  /** What is shown of the nodes that no line can change any more, and how many nodes those are. */
  closed: Block[];
  closedNodes: number;
  /** All labels that any text asked for. */
  readonly asked: Set<string>;
  /** The definitions that the blocks were built with. */
  readonly used: Map<string, Definition>;
  kind: GrowthKind;
  /** Where the open block's last text ended when it was made. */
  grownFrom: number;
  scanned: Scanned;
}

export function createScan(options: Required<ScanOptions>, epoch: number): Scan {
  const state = createState(options.maxDepth);
  return {
    state,
    reading: createReading(state, options),
    content: '',
    done: false,
    started: false,
    committed: 0,
    searched: 0,
    checkpoint: null,
    closed: [],
    closedNodes: 0,
    asked: new Set(),
    used: new Map(),
    kind: null,
    grownFrom: 0,
    scanned: { content: '', blocks: [], open: false, growth: '', epoch, charactersRead: 0 },
  };
}

function createReading(
  { definitions }: BlockState,
  { maxLength, holdBack, names }: Required<ScanOptions>,
): Reading {
  const reading: Reading = {
    source: '',
    unfinished: 0,
    labels: {
      get: (label) => definitions.get(label),
      onUse: (label) => reading.asked.push(label),
    },
    asked: [],
    maxLength,
    holdBack,
    names,
    charactersRead: 0,
  };
  return reading;
}
