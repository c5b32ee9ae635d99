import type { ReactNode } from 'react';
import type { Policy } from '@credence-ui/core/policy';
import type { LLMProductSpec } from '@credence-ui/insights';
import type { ProductPreview } from '../../shared/product.ts';
import { messages } from '../messages/index.ts';
import { usePreview } from './usePreview.ts';

/** What follows from a spec: the model, the policy beside that in force, and what becomes of the answers of the last day. */
export function PreviewPanel({ spec, children }: PreviewPanel.Props) {
  const { preview, problem } = usePreview(spec);
  return (
    <section className="panel" aria-labelledby="follows-title">
      <h2 id="follows-title">{messages.productPolicy}</h2>
      <p role="alert" className="problem">
        {problem}
      </p>
      {preview ? <Follows preview={preview} /> : <div className="skeleton" />}
      {children}
    </section>
  );
}

export declare namespace PreviewPanel {
  interface Props {
    readonly spec: LLMProductSpec;
    readonly children: ReactNode;
  }
}

function Follows({ preview }: { readonly preview: ProductPreview }) {
  const { model, today, next, answers, before, after } = preview;
  const policy = messages.productRows;
  const treated = messages.productTreated;
  const rows = [
    [policy.high, percent(cutOff(today, 0)), percent(cutOff(next, 0))],
    [policy.medium, percent(cutOff(today, 1)), percent(cutOff(next, 1))],
    [policy.abstain, percent(today.abstainBelow), percent(next.abstainBelow)],
    ...(['positive', 'caution', 'negative'] as const).map((tone) => [
      policy[tone],
      messages.productReview(today.review[tone]),
      messages.productReview(next.review[tone]),
    ]),
    [policy.citations, citations(today), citations(next)],
    [policy.slow, seconds(today), seconds(next)],
  ];
  return (
    <>
      <p>
        <b>{messages.productModel}:</b> {model.text}.
      </p>
      <Compared caption={messages.productPolicy} rows={rows} />
      {answers === 0 ? (
        <p className="lead">{messages.productNoAnswers}</p>
      ) : (
        <Compared
          caption={messages.productYesterday(answers)}
          rows={(['oneClick', 'reviewed', 'withheld'] as const).map((kind) => [
            treated[kind],
            String(before[kind]),
            String(after[kind]),
          ])}
        />
      )}
    </>
  );
}

function Compared({ caption, rows }: ComparedProps) {
  return (
    <table className="compared">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{messages.productToday}</th>
          <th scope="col">{messages.productNext}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr key={name} data-changed={before === after ? undefined : ''}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ComparedProps {
  readonly caption: string;
  /** What, as it is, and as it would be. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

function cutOff({ tiers }: Policy, at: number): number {
  return tiers[at]?.min ?? 0;
}

function citations({ requireCitations }: Policy): string {
  return requireCitations ? messages.productReviewed : messages.productAllowed;
}

function seconds({ slowAfterSeconds }: Policy): string {
  return messages.productSeconds(slowAfterSeconds);
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}
