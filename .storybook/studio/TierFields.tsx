import type { ReactElement } from 'react';
import { reviewModes } from '@credence-ui/core/policy';
import type { Tier, Tone } from '@credence-ui/core/tier';
import type { Studio, StudioTier } from './studio.ts';

const icons = [
  'check_circle',
  'info',
  'warning',
  'help',
  'shield',
  'star',
  'diamond',
  'cancel',
  'block',
];
const tones: readonly Tone[] = ['positive', 'caution', 'negative', 'neutral'];

/** What a product decides about one tier. */
export function TierFields({ each, studio, onChange, onRemove }: TierFields.Props) {
  const { tier } = each;
  const put = (change: Partial<StudioTier>) => {
    const tiers = studio.tiers.map((other) => (other === each ? { ...each, ...change } : other));
    onChange({ ...studio, tiers });
  };
  const set = (change: Partial<Tier>) => put({ tier: { ...tier, ...change } });
  const text = (value: string, onText: (value: string) => void, type = 'text') => (
    <input type={type} value={value} onChange={({ target }) => onText(target.value)} />
  );
  return (
    <fieldset>
      <legend>{tier.name}</legend>
      <Field label="Name">{text(tier.name, (name) => set({ name }))}</Field>
      <Field label="From">
        <input
          type="number"
          min={0}
          max={0.99}
          step={0.01}
          value={tier.min}
          disabled={each === studio.tiers.at(-1)}
          onChange={({ target }) => set({ min: target.valueAsNumber || 0 })}
        />
      </Field>
      <Field label="Light colour">{text(each.light, (light) => put({ light }), 'color')}</Field>
      <Field label="Dark colour">{text(each.dark, (dark) => put({ dark }), 'color')}</Field>
      <Field label="Meaning and line">
        <Choice options={tones} value={tier.tone} onChoose={(tone) => set({ tone })} />
      </Field>
      <Field label="Glyph">
        <Choice options={icons} value={tier.icon} onChoose={(icon) => set({ icon })} />
      </Field>
      <WordFields tier={tier} onChange={set} />
      <Field label="Before it is sent">
        <Choice options={reviewModes} value={each.mode} onChoose={(mode) => put({ mode })} />
      </Field>
      <button type="button" disabled={studio.tiers.length <= 2} onClick={onRemove}>
        Remove {tier.name}
      </button>
    </fieldset>
  );
}

export declare namespace TierFields {
  interface Props {
    each: StudioTier;
    studio: Studio;
    onChange: (studio: Studio) => void;
    onRemove: () => void;
  }
}

function WordFields({ tier, onChange }: WordFields.Props) {
  return (
    <>
      <Field label="Label">
        <input value={tier.label} onChange={({ target }) => onChange({ label: target.value })} />
      </Field>
      <Field label="Disclaimer">
        <input
          value={tier.disclaimer ?? ''}
          onChange={({ target }) => onChange({ disclaimer: target.value || null })}
        />
      </Field>
      <Field label="Main action">
        <input value={tier.action} onChange={({ target }) => onChange({ action: target.value })} />
      </Field>
    </>
  );
}

declare namespace WordFields {
  interface Props {
    tier: Tier;
    onChange: (change: Partial<Tier>) => void;
  }
}

function Field({ label, children }: { label: string; children: ReactElement }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

function Choice<Option extends string>({ options, value, onChoose }: Choice.Props<Option>) {
  return (
    <select
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option === target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

declare namespace Choice {
  interface Props<Option> {
    options: readonly Option[];
    value: Option;
    onChoose: (option: Option) => void;
  }
}
