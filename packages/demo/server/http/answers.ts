import { answerCache } from '@credence-ui/core/fallback';
import type { AIResponse, Citation } from '@credence-ui/core/response';
import { encodeAnswerStream } from '@credence-ui/core/stream';
import { Hono } from 'hono';
import type { KeptAnswer } from '../../shared/answers.ts';
import type { QuotedSource } from '../../shared/api.ts';
import type { PromptNote } from '../../shared/cycle.ts';
import { faults } from '../../shared/fault.ts';
import type { Fault } from '../../shared/fault.ts';
import type { Copilot } from '../copilot.ts';
import { createExtractiveEngine } from '../engine/extractive/createExtractiveEngine.ts';
import type { Engine } from '../engine/engine.ts';
import { identityOf } from '../engine/identity.ts';
import type { Identity } from '../engine/identity.ts';
import { streamAnswer } from '../engine/streamAnswer.ts';
import { withFault } from '../engine/withFault.ts';
import type { PassageSearch } from '../retrieval/createSearch.ts';
import { HttpProblem } from './HttpProblem.ts';
import { readBody } from './readBody.ts';
import { readId, readOptionalId, readQuestion } from './readFields.ts';

/**
 * POST /answers: one answer as a stream of its updates, until the asker leaves; `source: "backup"` asks the engine that needs no
 * model. POST /answers/kept: an answer that was given to the same question before.
 */
export function answerRoutes(copilot: Copilot): Hono {
  const extractive = sourceOf(copilot, createBackup(copilot.library.search));
  // Where no model is set up it is the same engine, with the same labels and cut-offs.
  const backup = () => (copilot.cycle.current().isFree ? sourceOf(copilot, copilot) : extractive);
  const kept = answerCache();
  return new Hono()
    .post('/answers', async (context) => {
      const body = await readBody(context);
      const asked = readAsked(body);
      const isBackup = body['source'] === 'backup';
      const source = isBackup ? backup() : await assignSource(copilot, body, asked);
      const fault = readFault(body, isBackup);
      // What is said of its failure is about an answer of this server too.
      copilot.store.given.add(asked.responseId);
      if (fault === 'limited') throw limited();
      const stream = encodeAnswerStream((signal) =>
        streamAnswer(withFault(source.engine, fault), asked, {
          signal,
          policy: () => copilot.store.policies.current(source.identity.id),
          prompt: noteOf(source),
          onResponse(response) {
            remember(copilot, asked, response, source);
            if (fault !== null || !isWorthKeeping(response)) return;
            const sourceVersion = source.identity.documents.slice(0, 8);
            kept.keep(asked.question, { response, at: Date.now(), sourceVersion });
          },
        }),
      );
      return context.body(stream, 200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-cache',
      });
    })
    .post('/answers/kept', async (context) => {
      const asked = readAsked(await readBody(context));
      const found = kept.find(asked.question);
      // A vote on it is no label of the engine that fails now.
      if (found) remember(copilot, asked, found.response, { promptVersion: 'kept' });
      return context.json(found satisfies KeptAnswer | null);
    });
}

interface Source {
  readonly engine: Engine;
  readonly promptVersion: string;
  readonly identity: Identity;
  /** The variant of the experiment that the conversation is in; `null` for none. */
  readonly variant: string | null;
}

/** The version in force, or that of the experiment for this conversation. */
async function assignSource(
  copilot: Copilot,
  body: Readonly<Record<string, unknown>>,
  { ticketId, responseId }: Asked,
): Promise<Source> {
  const conversation = readOptionalId(body, 'conversation') ?? ticketId ?? responseId;
  return sourceOf(copilot, await copilot.cycle.assign(conversation));
}

/** The engine that needs no model. */
function createBackup(search: PassageSearch): Pick<Source, 'engine' | 'promptVersion'> {
  return { engine: createExtractiveEngine(search), promptVersion: 'backup' };
}

function noteOf({ promptVersion, variant }: Source): PromptNote {
  return { promptVersion, ...(variant !== null && { variant }) };
}

function sourceOf(
  { library }: Copilot,
  {
    engine,
    promptVersion,
    variant = null,
  }: Pick<Source, 'engine' | 'promptVersion'> & Partial<Source>,
): Source {
  const identity = identityOf({ engine, promptVersion, library });
  return { engine, promptVersion, identity, variant };
}

interface Asked {
  readonly question: string;
  readonly responseId: string;
  readonly ticketId: string | null;
}

function readAsked(body: Readonly<Record<string, unknown>>): Asked {
  const question = readQuestion(body);
  const responseId = readId(body, 'responseId');
  return { question, responseId, ticketId: readOptionalId(body, 'ticketId') };
}

/** What is to fail; of the backup that is only what leaves nothing standing. */
function readFault(body: Readonly<Record<string, unknown>>, isBackup: boolean): Fault | null {
  const fault = faults.find((one) => one === body['fault']) ?? null;
  return !isBackup || fault === 'down' || fault === 'limited' ? fault : null;
}

function limited(): HttpProblem {
  return new HttpProblem(
    429,
    'the model takes no more questions for the moment. Wait a little, then ask again.',
    { 'retry-after': '20' },
  );
}

/** What is doubted is not handed out again. */
function isWorthKeeping({ assessment, finish }: AIResponse): boolean {
  return finish === 'complete' && assessment !== undefined && !assessment.abstain;
}

/** Notes what was given, so that events about it are known and votes become labels of the engine that gave it. */
function remember(
  { store }: Copilot,
  asked: Asked,
  { confidence, assessment, content, citations }: AIResponse,
  { promptVersion, identity }: Pick<Source, 'promptVersion'> & Partial<Source>,
): void {
  store.given.add(asked.responseId);
  void store.tickets.remember({
    ...asked,
    confidence,
    combined: assessment?.combined ?? null,
    abstain: assessment?.abstain ?? false,
    promptVersion,
    text: content,
    citations: citations.map(toQuoted),
    ...(identity && { identity: identity.id }),
  });
}

function toQuoted({ id, source, page, text, quote }: Citation): QuotedSource {
  return { id, source, page: page ?? null, quote: quote ?? text ?? '' };
}
