import type { LLMProductSpec } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { fields } from './fields.ts';
import type { Field } from './fields.ts';

/** The spec as a form. Each change is told at once; what cannot be used is said by the preview. */
export function SpecForm({ spec, onChange }: SpecForm.Props) {
  return (
    <section className="panel" aria-labelledby="spec-title">
      <h2 id="spec-title">{messages.productSpec}</h2>
      <form className="spec" onSubmit={(event) => event.preventDefault()}>
        {fields.map((field) => (
          <label key={field.name} data-kind={field.kind}>
            <span>{messages.productFields[field.name]}</span>
            <Control
              field={field}
              value={spec[field.name]}
              onValue={(value) => {
                onChange({ ...spec, [field.name]: value });
              }}
            />
          </label>
        ))}
      </form>
    </section>
  );
}

export declare namespace SpecForm {
  interface Props {
    readonly spec: LLMProductSpec;
    readonly onChange: (spec: LLMProductSpec) => void;
  }
}

function Control({ field, value, onValue }: ControlProps) {
  switch (field.kind) {
    case 'flag':
      return (
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget: { checked } }) => onValue(checked)}
        />
      );
    case 'choice':
      return (
        <select
          value={String(value)}
          onChange={({ currentTarget: { value: chosen } }) => onValue(chosen)}
        >
          {field.options.map(({ value: option, label }) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'number':
      return (
        <input
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          value={typeof value === 'number' ? Number((value * field.scale).toPrecision(12)) : ''}
          onChange={({ currentTarget: { valueAsNumber } }) => onValue(valueAsNumber / field.scale)}
        />
      );
    case 'list':
    case 'text':
      return (
        <input
          type="text"
          dir="auto"
          value={wordsOf(value)}
          onChange={({ currentTarget: { value: words } }) =>
            onValue(field.kind === 'list' ? words.split(/\s*,\s*/) : words)
          }
        />
      );
    default:
      return field satisfies never;
  }
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

interface ControlProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}
