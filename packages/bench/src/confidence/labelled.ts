import type { Evidence } from '@credence-ui/core/response';
import { sentences } from '@credence-ui/core/text';
import type { Question } from './gsm8k.ts';
import { isOtherPrompt, isPrompted } from './gsm8k.ts';
import { readRows } from './readRows.ts';

/** One judged text: whether it was right, and what it must not be divided from when halves are made. */
export interface Labelled {
  readonly group: string;
  readonly label: 0 | 1;
  readonly evidence: Evidence;
}

type Sets = Readonly<Record<string, (folder: string) => readonly Labelled[]>>;

/** The labelled sets by name for single signals, each read when it is asked for. */
export const labelledSets: Sets = {
  'WikiBio sentence': (folder) =>
    (readRows(folder, 'wikibio-selfcheck') as readonly WikiBio[]).flatMap(
      ({ id, samples, sentences, annotation }) =>
        sentences.map((answer, i) =>
          labelled(String(id), annotation[i] === 'accurate', { content: answer, samples }),
        ),
    ),
  'FActScore claim': (folder) =>
    (readRows(folder, 'factscore') as readonly FactScore[]).flatMap(
      ({ topic, source, sentences }) => {
        const passages = [{ text: source.replaceAll('####SPECIAL####SEPARATOR####', ' ') }];
        return sentences
          .flatMap(({ claims }) => claims ?? [])
          .filter(({ label }) => label === 'S' || label === 'NS')
          .map(({ text, label }) => labelled(topic, label === 'S', { content: text, passages }));
      },
    ),
  'BEGIN response': (folder) =>
    (readRows(folder, 'begin') as readonly Begin[]).map(({ source, response, label }) =>
      labelled(source.slice(0, 60), label === 'Fully attributable', {
        content: response,
        passages: [{ text: source }],
      }),
    ),
  'RAGTruth-QA response': (folder) =>
    (readRows(folder, 'ragtruth-qa') as readonly RagTruth[]).map(
      ({ source_id, response, passages, labels }) =>
        labelled(String(source_id), labels.length === 0, {
          content: response,
          passages: passages.map((text) => ({ text })),
        }),
    ),
  'RAGTruth-QA sentence': (folder) =>
    (readRows(folder, 'ragtruth-qa') as readonly RagTruth[]).flatMap(
      ({ source_id, response, passages, labels }) =>
        sentences(response).map(({ start, end }) =>
          labelled(String(source_id), !labels.some((l) => l.start < end && l.end > start), {
            content: response.slice(start, end),
            passages: passages.map((text) => ({ text })),
          }),
        ),
    ),
};

/** The sets for what `assess` says without options, as a product would ask it. */
export const assessedSets: Sets = {
  'FActScore claim': (folder) => labelledSets['FActScore claim']?.(folder) ?? [],
  'BEGIN response': (folder) => labelledSets['BEGIN response']?.(folder) ?? [],
  'WikiBio, 3 samples': (folder) =>
    (labelledSets['WikiBio sentence']?.(folder) ?? []).map(({ evidence, ...row }) => ({
      ...row,
      evidence: { ...evidence, samples: evidence.samples?.slice(0, 3) ?? [] },
    })),
  'RAGTruth-QA, question': (folder) =>
    (readRows(folder, 'ragtruth-qa') as readonly RagTruth[]).map(
      ({ source_id, question, response, passages, labels }) =>
        labelled(String(source_id), labels.length === 0, {
          question,
          content: response,
          passages: passages.map((text) => ({ text })),
        }),
    ),
  'GSM8K, 3 samples': (folder) =>
    (readRows(folder, 'gsm8k-multi') as readonly Question[]).flatMap(({ id, answers }) =>
      answers.filter(isPrompted).flatMap((answer) => {
        const others = answers.filter((other) => isOtherPrompt(answer, other)).slice(0, 3);
        return others.length === 0
          ? []
          : [
              labelled(String(id), answer.correct, {
                content: answer.text ?? '',
                samples: others.map(({ text }) => text ?? ''),
              }),
            ];
      }),
    ),
};

function labelled(group: string, isRight: boolean, evidence: Evidence): Labelled {
  return { group, label: isRight ? 1 : 0, evidence };
}

interface WikiBio {
  readonly id: string | number;
  readonly samples: readonly string[];
  readonly sentences: readonly string[];
  readonly annotation: readonly string[];
}

interface FactScore {
  readonly topic: string;
  readonly source: string;
  readonly sentences: readonly {
    readonly claims: readonly { readonly text: string; readonly label: string }[] | null;
  }[];
}

interface Begin {
  readonly source: string;
  readonly response: string;
  readonly label: string;
}

interface RagTruth {
  readonly question: string;
  readonly source_id: string | number;
  readonly response: string;
  readonly passages: readonly string[];
  readonly labels: readonly { readonly start: number; readonly end: number }[];
}
