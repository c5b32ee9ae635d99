import { useState } from 'react';
import { prioritize } from '@credence-ui/insights';
import type { Feature, FeatureScores, RankedFeature } from '@credence-ui/insights';
import { useCredence } from '@credence-ui/react/provider';
import { messages } from '../messages/index.ts';
import { percent } from '../metrics/percent.ts';

const keys = ['impact', 'feasibility', 'risk', 'alignment'] as const;

/** Where a support copilot begins; docs/concepts/experiments.md says why these scores. */
const seed: readonly Feature[] = [
  { name: 'Conversation history', impact: 4, feasibility: 5, risk: 1, alignment: 5 },
  { name: 'Admin dashboard', impact: 3, feasibility: 5, risk: 1, alignment: 4 },
  { name: 'Document upload', impact: 5, feasibility: 3, risk: 3, alignment: 5 },
  { name: 'Multi-language support', impact: 4, feasibility: 3, risk: 3, alignment: 4 },
  { name: 'Voice input', impact: 3, feasibility: 2, risk: 4, alignment: 2 },
];

/** What to build next, by scores that can be changed, and how far the order hangs on the weights. */
export function PriorityPanel() {
  const [features, setFeatures] = useState(seed);
  const score = (name: string, scores: Partial<FeatureScores>) =>
    setFeatures((all) => all.map((one) => (one.name === name ? { ...one, ...scores } : one)));
  return (
    <div className="panel">
      <h2 id="next-title">{messages.cycleNext}</h2>
      <p className="lead">{messages.cycleNextLead}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="next-title">
        <table className="compared">
          <thead>
            <tr>
              <th scope="col">{messages.cycleRank}</th>
              <th scope="col">{messages.cycleFeature}</th>
              {keys.map((key) => (
                <th key={key} scope="col">
                  {messages.cycleScores[key]}
                </th>
              ))}
              <th scope="col">{messages.cycleScore}</th>
              <th scope="col">{messages.cyclePlaces}</th>
            </tr>
          </thead>
          <tbody>
            {prioritize(features).map((ranked) => (
              <FeatureRow
                key={ranked.name}
                ranked={ranked}
                scores={features.find(({ name }) => name === ranked.name)}
                onScores={(scores) => score(ranked.name, scores)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function FeatureRow({ ranked, scores, onScores }: FeatureRowProps) {
  const { locale } = useCredence();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const { name, rank, score, corners, stability } = ranked;
  return (
    <tr>
      <td>{rank}</td>
      <th scope="row">{name}</th>
      {keys.map((key) => (
        <td key={key}>
          <ScoreBox
            label={messages.cycleScoreOf(messages.cycleScores[key], name)}
            value={scores?.[key] ?? 1}
            onValue={(value) => onScores({ [key]: value })}
          />
        </td>
      ))}
      <td>{number.format(score)}</td>
      <td>
        {messages.cyclePlaceRange(...corners)} ({percent(stability, locale)})
      </td>
    </tr>
  );
}

interface FeatureRowProps {
  readonly ranked: RankedFeature;
  readonly scores: FeatureScores | undefined;
  readonly onScores: (scores: Partial<FeatureScores>) => void;
}

function ScoreBox({ label, value, onValue }: ScoreBoxProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onValue(Number(currentTarget.value))}
    >
      {[1, 2, 3, 4, 5].map((score) => (
        <option key={score}>{score}</option>
      ))}
    </select>
  );
}

interface ScoreBoxProps {
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}
