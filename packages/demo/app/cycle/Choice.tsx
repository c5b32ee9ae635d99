/** One of several, under its name. */
export function Choice({ label, value, options, onChoose }: Choice.Props) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(({ value: option, label: words }) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export declare namespace Choice {
  interface Props {
    readonly label: string;
    readonly value: string;
    readonly options: readonly Option[];
    readonly onChoose: (value: string) => void;
  }
  interface Option {
    readonly value: string;
    readonly label: string;
  }
}

/** Names as choices. */
export function named(names: readonly string[]): readonly Choice.Option[] {
  return names.map((name) => ({ value: name, label: name }));
}
