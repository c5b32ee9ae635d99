import { useState } from 'react';
import { checkCriteria, metricTargets } from '@credence-ui/insights';
import type { JudgedCriterion, SuccessCriterion } from '@credence-ui/insights';
import type { FixedCriteria, Product } from '../../shared/product.ts';
import { Act } from '../calibration/Act.tsx';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';
import { figureOf } from '../metrics/figure.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** What success is to be, fixed before building, and how it stands; what was said before stays to be seen. */
export function CriteriaPanel({ product }: { readonly product: Product }) {
  const { criteria, judged } = product;
  const [open, setOpen] = useState(criteria.length === 0);
  return (
    <section className="panel" aria-labelledby="criteria-title">
      <h2 id="criteria-title">{messages.criteriaTitle}</h2>
      <p className="lead">{messages.criteriaLead}</p>
      {judged.length > 0 && <Judged judged={judged} />}
      {open ? (
        <CriteriaForm from={criteria[0]?.criteria ?? usual()} onFixed={() => setOpen(false)} />
      ) : (
        <div className="acts">
          <Act onAct={() => setOpen(true)}>{messages.criteriaChange}</Act>
        </div>
      )}
      {criteria.length > 1 && <Earlier earlier={criteria.slice(1)} />}
    </section>
  );
}

/** Two to begin with, a quarter from now. */
function usual(): readonly SuccessCriterion[] {
  const by = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  return [
    { metric: 'accuracy', bound: { least: 0.9 }, by },
    { metric: 'editRate', bound: { under: 0.3 }, by },
  ];
}

function Judged({ judged }: { readonly judged: readonly JudgedCriterion[] }) {
  return (
    <ul className="criteria">
      {judged.map((one) => (
        <li key={one.metric} data-verdict={one.verdict}>
          <b>{messages.criteriaVerdict[one.verdict]}</b> {wordsOf(one)}{' '}
          <span className="lead">
            {one.value === null ? '' : messages.criteriaNow(figureOf(one.metric, one.value))}
            {one.unsure ? ` ${messages.criteriaUnsure}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ metric, bound, by }: SuccessCriterion): string {
  const [isUnder, value] = 'under' in bound ? [true, bound.under] : [false, bound.least];
  return messages.criteriaWords(messages.metricNames[metric], isUnder, figureOf(metric, value), by);
}

function Earlier({ earlier }: { readonly earlier: readonly FixedCriteria[] }) {
  const moment = useMoment();
  return (
    <details>
      <summary>{messages.criteriaEarlier(earlier.length)}</summary>
      <ul>
        {earlier.map(({ at, criteria }) => (
          <li key={at}>
            <time dateTime={at}>{moment(at)}</time>: {criteria.map(wordsOf).join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

function CriteriaForm({ from, onFixed }: FormProps) {
  const { api, product } = useCopilot();
  const [rows, setRows] = useState(from);
  const [problem, setProblem] = useState('');
  const change = (at: number, next: SuccessCriterion) =>
    setRows(rows.map((row, index) => (index === at ? next : row)));
  const fix = async () => {
    const found = checkCriteria(rows);
    setProblem(found.join(' '));
    if (found.length > 0) return;
    try {
      await api.fixCriteria(rows);
      await product.refresh();
      onFixed();
    } catch (error) {
      setProblem(wordsOfError(error));
    }
  };
  return (
    <div className="spec">
      {rows.map((row, at) => (
        <CriterionRow key={at} number={at + 1} row={row} onRow={(next) => change(at, next)} />
      ))}
      <div className="acts">
        <Act look="main" onAct={() => void fix()}>
          {messages.criteriaFix}
        </Act>
        {rows.length < 3 ? (
          <Act
            onAct={() =>
              setRows([...rows, { metric: 'csat', bound: { least: 4 }, by: rows[0]?.by ?? '' }])
            }
          >
            {messages.criteriaAdd}
          </Act>
        ) : (
          <Act onAct={() => setRows(rows.slice(0, 2))}>{messages.criteriaRemove}</Act>
        )}
        <span role="alert" className="problem">
          {problem}
        </span>
      </div>
    </div>
  );
}

interface FormProps {
  readonly from: readonly SuccessCriterion[];
  readonly onFixed: () => void;
}

function CriterionRow({ number, row, onRow }: RowProps) {
  const { metric, bound, by } = row;
  const value = 'under' in bound ? bound.under : bound.least;
  const set = (next: SuccessCriterion['metric'], reach: number) => {
    const target = metricTargets.find((one) => one.metric === next)?.bound;
    const turned = target && 'under' in target ? { under: reach } : { least: reach };
    onRow({ metric: next, bound: turned, by });
  };
  return (
    <fieldset className="criterion">
      <legend>{messages.criteriaOne(number)}</legend>
      <select
        aria-label={messages.criteriaMetric}
        value={metric}
        onChange={({ currentTarget }) => {
          const found = metricTargets.find((one) => one.metric === currentTarget.value);
          if (found) set(found.metric, value);
        }}
      >
        {metricTargets.map(({ metric: name }) => (
          <option key={name} value={name}>
            {messages.metricNames[name]}
          </option>
        ))}
      </select>
      <input
        type="number"
        step="any"
        aria-label={messages.criteriaTarget}
        value={Number.isNaN(value) ? '' : value}
        onChange={({ currentTarget }) => set(metric, currentTarget.valueAsNumber)}
      />
      <input
        type="date"
        aria-label={messages.criteriaBy}
        value={by}
        onChange={({ currentTarget }) => onRow({ ...row, by: currentTarget.value })}
      />
    </fieldset>
  );
}

interface RowProps {
  readonly number: number;
  readonly row: SuccessCriterion;
  readonly onRow: (row: SuccessCriterion) => void;
}
