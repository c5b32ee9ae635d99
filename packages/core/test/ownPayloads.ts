import {
  chatApi,
  perplexityAnswer,
  perplexityStream,
  pieces,
  policy,
  responsesApi,
  stream,
} from './openAiPayloads.ts';
import type { OwnPayload } from './openAiPayloads.ts';

/**
 * Payloads of our own writing in the shape of each provider's, whole and as a stream, so that what the readers promise
 * is proved on any clone.
 */
export function ownPayloads(provider: string): readonly OwnPayload[] {
  return payloads[provider] ?? [];
}

function aiSdkMessage(): OwnPayload {
  const text = 'The window is 30 days.';
  const source = { type: 'source-url', sourceId: 's1', url: policy, title: 'Policy' };
  const uiMessage = { id: 'a1', role: 'assistant', parts: [{ type: 'text', text }, source] };
  const uiMessageChunks = [
    { type: 'start', messageId: 'a1' },
    { type: 'text-start', id: '0' },
    ...pieces(text).map((delta) => ({ type: 'text-delta', id: '0', delta })),
    { type: 'text-end', id: '0' },
    source,
    { type: 'finish' },
  ];
  return { name: 'message', uiMessage, uiMessageChunks };
}

const quoted = {
  type: 'page_location',
  cited_text: 'The window is 30 days.',
  document_index: 0,
  document_title: 'Policy',
  start_page_number: 2,
  end_page_number: 3,
};

function anthropicAnswer(): OwnPayload {
  const content = [
    { type: 'text', text: 'We checked. ' },
    { type: 'text', text: 'The window is 30 days.', citations: [quoted] },
  ];
  return { name: 'answer', response: { id: 'msg_1', type: 'message', content } };
}

function anthropicStream(): OwnPayload {
  const block = { type: 'text', text: '', citations: [] };
  const delta = (change: object) => ({ type: 'content_block_delta', index: 0, delta: change });
  return stream([
    { type: 'message_start', message: { id: 'msg_1', content: [] } },
    { type: 'content_block_start', index: 0, content_block: block },
    delta({ type: 'citations_delta', citation: quoted }),
    ...pieces('Die Frist: 30 Tage.').map((text) => delta({ type: 'text_delta', text })),
    { type: 'content_block_stop', index: 0 },
    { type: 'message_stop' },
  ]);
}

const chunkOfPolicy = {
  title: 'policy',
  location: { documentPage: { documentIndex: 0, start: 2, end: 3 } },
  sourceContent: [{ text: 'The window is 30 days.' }],
};

function bedrockConverse(): OwnPayload {
  const cited = { content: [{ text: 'The window is 30 days.' }], citations: [chunkOfPolicy] };
  const content = [{ text: 'We checked. ' }, { citationsContent: cited }];
  return { name: 'converse', response: { output: { message: { role: 'assistant', content } } } };
}

function bedrockStream(): OwnPayload {
  const delta = (change: object) => ({ contentBlockIndex: 0, delta: change });
  return stream([
    { role: 'assistant' },
    delta({ citation: chunkOfPolicy }),
    ...pieces('The window is 30 days.').map((text) => delta({ text })),
    { contentBlockIndex: 0 },
  ]);
}

/** Its ends are inclusive. */
function bedrockGenerated(): OwnPayload {
  const text = 'The window is 30 days. It is free.';
  const cited = 'The window is 30 days.';
  const citation = {
    generatedResponsePart: {
      textResponsePart: { text: cited, span: { start: 0, end: cited.length - 1 } },
    },
    retrievedReferences: [
      {
        content: { text: 'Returns: 30 days.' },
        location: { s3Location: { uri: 's3://b/policy.pdf' } },
      },
    ],
  };
  return { name: 'generated', response: { output: { text }, citations: [citation] } };
}

const cohereCitation = {
  start: 18,
  end: 25,
  text: '30 Tage',
  type: 'TEXT_CONTENT',
  sources: [
    { type: 'document', id: 'd1', document: { id: 'd1', title: 'Policy', text: '30 Tage Frist.' } },
  ],
};

function cohereAnswer(): OwnPayload {
  const content = [{ type: 'text', text: 'Für Geräte gelten 30 Tage.' }];
  return {
    name: 'answer',
    response: { id: 'c2', message: { role: 'assistant', content, citations: [cohereCitation] } },
  };
}

function cohereStream(): OwnPayload {
  const said = (message: object) => ({ delta: { message } });
  return stream([
    {
      id: 'c2',
      type: 'message-start',
      ...said({ role: 'assistant', content: [], citations: [] }),
    },
    { type: 'content-start', index: 0, ...said({ content: { type: 'text', text: '' } }) },
    ...pieces('Für Geräte gelten 30 Tage.').map((text) => ({
      type: 'content-delta',
      index: 0,
      ...said({ content: { text } }),
    })),
    { type: 'citation-start', index: 0, ...said({ citations: cohereCitation }) },
    { type: 'citation-end', index: 0 },
    { type: 'content-end', index: 0 },
    { type: 'message-end', delta: { finish_reason: 'COMPLETE' } },
  ]);
}

/** Its offsets count the bytes of UTF-8. */
const grounding = {
  groundingChunks: [{ web: { uri: policy, title: 'shop.example' } }],
  groundingSupports: [
    {
      segment: { startIndex: 12, endIndex: 26, text: 'Später 30 °C' },
      groundingChunkIndices: [0],
    },
  ],
};
const googleText = 'Es ist kühl. Später 30 °C.'.replace('. S', '.S');

function googleAnswer(): OwnPayload {
  return { name: 'answer', response: googleChunk(googleText, grounding) };
}

function googleStream(): OwnPayload {
  const texts = pieces(googleText);
  return stream(
    texts.map((text, at) => googleChunk(text, at === texts.length - 1 ? grounding : undefined)),
  );
}

function googleChunk(text: string, groundingMetadata?: object): object {
  const content = { role: 'model', parts: [{ text }] };
  return {
    responseId: 'g1',
    candidates: [{ index: 0, content, ...(groundingMetadata && { groundingMetadata }) }],
  };
}

const payloads: Readonly<Record<string, readonly OwnPayload[]>> = {
  openai: [
    ...responsesApi('Zurück nach 🎉 30 Tagen. ', 'Policy'),
    ...chatApi('The window is 30 days. ', 'Policy'),
  ],
  'openai-compatible': responsesApi('Sent – «within» two days. ', 'Shipping'),
  huggingface: [
    { name: 'generated', response: [{ generated_text: 'It takes 30 days.', details: {} }] },
  ],
  azure: responsesApi('Das Gerät hält 12 Stunden. ', 'Manual'),
  perplexity: [perplexityAnswer(), perplexityStream()],
  openrouter: chatApi('Parcels leave on Monday. ', 'Parcels'),
  xai: responsesApi('The lamp blinks twice. ', 'Lamp'),
  mistral: chatApi('Bonjour à tous. ', null),
  'ai-sdk-v7': [aiSdkMessage()],
  anthropic: [anthropicAnswer(), anthropicStream()],
  bedrock: [bedrockConverse(), bedrockStream(), bedrockGenerated()],
  cohere: [cohereAnswer(), cohereStream()],
  google: [googleAnswer(), googleStream()],
};
