/** A section, with how much waits in it when that is known. */
export function Tab({ href, label, count, current }: Tab.Props) {
  return (
    <a className="tab" href={href} aria-current={current ? 'page' : undefined}>
      {label} {count !== undefined && <span className="tab-count">{count}</span>}
    </a>
  );
}

export declare namespace Tab {
  interface Props {
    readonly href: string;
    readonly label: string;
    /** Nothing is shown while it is not known. */
    readonly count?: number | undefined;
    readonly current: boolean;
  }
}
