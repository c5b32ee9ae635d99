import { useId } from 'react';

/** One of a few, as radio buttons in a named group. */
export function Choice<Value extends string>(props: Choice.Props<Value>) {
  const { name, options, value, onChange } = props;
  const group = useId();
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export declare namespace Choice {
  interface Props<Value extends string> {
    readonly name: string;
    readonly options: readonly { readonly value: Value; readonly label: string }[];
    readonly value: Value;
    readonly onChange: (value: Value) => void;
  }
}
