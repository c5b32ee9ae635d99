const probability = { type: ['number', 'null'], minimum: 0, maximum: 1 } as const;
const optionalString = { type: ['string', 'null'] } as const;
const optionalNumber = { type: ['number', 'null'] } as const;
const strings = { type: 'array', items: { type: 'string', pattern: '\\S' } } as const;
const optional = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const optionalList = (items: object) => ({ type: ['array', 'null'], items });

const span = {
  type: 'object',
  description: 'Half-open range of UTF-16 code units of content, start before end.',
  required: ['start', 'end'],
  properties: { start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 1 } },
} as const;

const citation = {
  type: 'object',
  required: ['source'],
  properties: {
    id: { type: ['string', 'null'], minLength: 1 },
    source: { type: 'string', pattern: '\\S', description: 'Title, else file name, else host.' },
    page: { type: ['integer', 'null'], minimum: 1 },
    text: { ...optionalString, description: 'The source passage.' },
    url: optionalString,
    span: optional({ $ref: '#/$defs/span' }),
    anchor: { enum: ['exact', 'requoted', 'block', 'marker', 'none', null] },
    quote: { ...optionalString, description: 'The words cited from the source.' },
    score: optionalNumber,
    reason: { ...optionalString, description: 'Why it is tied to the answer no more firmly.' },
  },
} as const;

const claim = {
  type: 'object',
  required: ['span', 'confidence', 'citation_ids'],
  properties: {
    span: { $ref: '#/$defs/span' },
    confidence: probability,
    citation_ids: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
} as const;

const evidence = {
  type: 'object',
  properties: {
    content: optionalString,
    question: optionalString,
    passages: optionalList({
      type: 'object',
      required: ['text'],
      properties: {
        text: { type: 'string' },
        score: optionalNumber,
        id: { type: ['string', 'null'], minLength: 1 },
      },
    }),
    samples: optionalList({ type: 'string' }),
    tokens: optionalList({
      type: 'object',
      required: ['logprob'],
      properties: {
        token: optionalString,
        logprob: { type: 'number' },
        top: optionalList({ type: 'number' }),
      },
    }),
    verifiers: optionalList({
      type: 'object',
      required: ['kind', 'score'],
      properties: {
        kind: { type: 'string' },
        score: probability,
        about: { enum: ['answer', 'question', null] },
      },
    }),
    quotes: optionalList({
      type: 'object',
      required: ['span', 'text'],
      properties: { span: { $ref: '#/$defs/span' }, text: { type: 'string' } },
    }),
  },
} as const;

const text = { type: 'string', pattern: '\\S' } as const;

const layer = { enum: ['grounding', 'validation', 'confidence', 'review'] } as const;
const verdict = { enum: ['pass', 'warn', 'fail', 'unknown'] } as const;

const assessment = {
  type: 'object',
  required: ['confidence', 'calibrated', 'tier', 'abstain'],
  properties: {
    confidence: probability,
    basis: { enum: ['evidence', 'estimated', 'calibrated', null] },
    calibrated: { type: 'boolean' },
    combined: probability,
    tier: text,
    signals: optionalList({
      type: 'object',
      required: ['kind', 'value'],
      properties: {
        kind: text,
        value: probability,
        details: { type: 'object', additionalProperties: optionalNumber },
      },
    }),
    findings: optionalList({
      type: 'object',
      required: ['code', 'layer', 'verdict'],
      properties: {
        code: text,
        layer,
        verdict,
        figures: { type: 'object', additionalProperties: { type: ['number', 'string'] } },
      },
    }),
    layers: optionalList({
      type: 'object',
      required: ['name', 'verdict'],
      properties: {
        name: layer,
        verdict,
        reasons: strings,
      },
    }),
    claims: optionalList({ $ref: '#/$defs/claim' }),
    abstain: { type: 'boolean' },
    reasons: strings,
  },
} as const;

/**
 * The JSON Schema (draft 2020-12) of the wire form, for backends to validate against. What it accepts is read without
 * an issue, save spans that do not fit `content`, which no schema can say. Unknown fields are allowed and ignored.
 */
export const responseSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Credence response',
  type: 'object',
  required: ['content', 'confidence'],
  properties: {
    id: { type: ['string', 'null'], minLength: 1 },
    content: { type: 'string' },
    confidence: { ...probability, description: 'Null when not known.' },
    citations: optionalList({ $ref: '#/$defs/citation' }),
    suggested_actions: { type: ['array', 'null'], items: text },
    requires_human_review: { type: ['boolean', 'null'] },
    finish: {
      enum: ['complete', 'length', 'filtered', 'refused', 'interrupted', null],
      description: 'How the answer ended.',
    },
    summary: optionalString,
    claims: optionalList({ $ref: '#/$defs/claim' }),
    evidence: optional({ $ref: '#/$defs/evidence' }),
    assessment: optional({ $ref: '#/$defs/assessment' }),
  },
  $defs: { span, citation, claim, evidence, assessment },
} as const;
