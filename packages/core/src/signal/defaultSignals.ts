import { agreementReader } from './agreement.ts';
import { groundingReader } from './grounding.ts';
import { retrievalReader } from './retrieval.ts';
import type { SignalReader } from './signalReader.ts';
import { tokenReader } from './tokenLikelihood.ts';
import { verifierReader } from './verifier.ts';

/**
 * What `assess` reads unless told otherwise: grounding, retrieval, agreement, tokens and outside checks. Leave one out with
 * `filter`, reweigh with `{...reader, weight}`, add one of your own (see `SignalReader`).
 */
export const defaultSignals: readonly SignalReader[] = [
  groundingReader,
  retrievalReader,
  agreementReader,
  tokenReader,
  verifierReader,
];
