import {
  expecting,
  field,
  isPlainObject,
  readBoolean,
  readId,
  readList,
  readObject,
  readProbability,
  readSpan,
  readText,
} from './read.ts';
import type { Reader } from './read.ts';
import type {
  Assessment,
  Basis,
  Claim,
  Finding,
  Layer,
  LayerName,
  Signal,
  Verdict,
} from './response.ts';

/** An assessment. What it leaves out is not known, and an abstention counts even when it stands alone. */
export function readAssessment(reader: Reader, content: string): Assessment | undefined {
  return readObject(reader, () => {
    const calibrated = readBoolean(field(reader, 'calibrated'));
    const abstain = readBoolean(field(reader, 'abstain'));
    const tier = readText(field(reader, 'tier'));
    if (calibrated === undefined && abstain === undefined && tier === undefined) {
      return expecting<Assessment>(reader, 'calibrated, abstain or tier', undefined);
    }
    const confidence = readProbability(field(reader, 'confidence'));
    const basis = field(reader, 'basis').value;
    return {
      confidence,
      basis: isBasis(basis) ? basis : basisOf(confidence, calibrated),
      calibrated: calibrated ?? false,
      combined: readProbability(field(reader, 'combined')),
      tier: tier ?? 'unknown',
      signals: readList(field(reader, 'signals'), readSignal) ?? [],
      findings: readList(field(reader, 'findings'), readFinding) ?? [],
      layers: readList(field(reader, 'layers'), readLayer) ?? [],
      claims: readList(field(reader, 'claims'), (entry) => readClaim(entry, content)) ?? [],
      abstain: abstain ?? false,
      reasons: readList(field(reader, 'reasons'), readText) ?? [],
    };
  });
}

function readSignal(reader: Reader): Signal | undefined {
  return readObject(reader, () => {
    const kind = readText(field(reader, 'kind'));
    if (kind === undefined) return expecting<Signal>(reader, 'a signal with a kind', undefined);
    const value = readProbability(field(reader, 'value'));
    return { kind, value, details: readDetails(field(reader, 'details')) };
  });
}

/** Figures by name. Names are kept as they are; what is no figure is not known. */
function readDetails(reader: Reader): Readonly<Record<string, number | null>> {
  const { value } = reader;
  if (!isPlainObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, detail]) => [
      name,
      typeof detail === 'number' && Number.isFinite(detail) ? detail : null,
    ]),
  );
}

const layerNames: readonly unknown[] = [
  'grounding',
  'validation',
  'confidence',
  'review',
] satisfies LayerName[];
const verdicts: readonly unknown[] = ['pass', 'warn', 'fail', 'unknown'] satisfies Verdict[];

function readLayer(reader: Reader): Layer | undefined {
  return readObject(reader, () => {
    const name = field(reader, 'name').value;
    const verdict = field(reader, 'verdict').value;
    if (!isLayerName(name) || !isVerdict(verdict))
      return expecting<Layer>(reader, 'a layer with a verdict', undefined);
    return { name, verdict, reasons: readList(field(reader, 'reasons'), readText) ?? [] };
  });
}

function readFinding(reader: Reader): Finding | undefined {
  return readObject(reader, () => {
    const code = readText(field(reader, 'code'));
    const layer = field(reader, 'layer').value;
    const verdict = field(reader, 'verdict').value;
    if (code === undefined || !isLayerName(layer) || !isVerdict(verdict))
      return expecting<Finding>(reader, 'a finding with code, layer and verdict', undefined);
    return { code, layer, verdict, figures: readFigures(field(reader, 'figures')) };
  });
}

/** What is neither a number nor a text is left out. */
function readFigures({ value }: Reader): Finding['figures'] {
  const known = Object.entries(isPlainObject(value) ? value : {}).filter(
    (entry): entry is [string, number | string] =>
      typeof entry[1] === 'string' || Number.isFinite(entry[1]),
  );
  return Object.fromEntries(known);
}

/** The basis of an assessment that was stored before it had one. */
function basisOf(confidence: number | null, calibrated: boolean | undefined): Basis | null {
  if (confidence === null) return null;
  return calibrated ? 'calibrated' : 'evidence';
}

const bases: readonly unknown[] = [
  'evidence',
  'estimated',
  'calibrated',
  null,
] satisfies (Basis | null)[];

function isBasis(value: unknown): value is Basis | null {
  return bases.includes(value);
}

function isLayerName(value: unknown): value is LayerName {
  return layerNames.includes(value);
}

function isVerdict(value: unknown): value is Verdict {
  return verdicts.includes(value);
}

/** A claim about a part of `content`. */
export function readClaim(reader: Reader, content: string): Claim | undefined {
  return readObject(reader, () => {
    const place = field(reader, 'span');
    const span = readSpan(place, content);
    if (span === undefined) {
      return place.value == null ? expecting<Claim>(place, 'a span', undefined) : undefined;
    }
    return {
      span,
      confidence: readProbability(field(reader, 'confidence')),
      citationIds: readList(field(reader, 'citationIds'), readId) ?? [],
    };
  });
}
