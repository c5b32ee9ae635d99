import { clsx } from 'clsx';
import { cloneElement, createElement } from 'react';
import type { ComponentPropsWithoutRef, CSSProperties, ElementType, ReactElement, Ref } from 'react';
import { mergeProps } from './mergeProps.ts';

/** The props that every part takes besides the DOM props of its element. */
export type PartProps<Tag extends ElementType, State> = Omit<
  ComponentPropsWithoutRef<Tag>,
  'className' | 'style'
> & {
  /** A class, or a function from the part's state to a class. */
  className?: string | ((state: State) => string | undefined);
  style?: CSSProperties | ((state: State) => CSSProperties | undefined);
  /** An element to render instead, or a function that returns one. Props, ref and handlers are merged into it. */
  render?: ReactElement<Record<string, unknown>> | ((props: Record<string, unknown>, state: State) => ReactElement);
};

/** Renders one part: one element, the state as `data-` attributes, the caller's props merged last. */
export function renderPart<State extends object>(
  tag: string,
  props: Omit<PartProps<ElementType, State>, never>,
  options: { state: State; own?: Record<string, unknown>; ref?: Ref<never> },
): ReactElement {
  const { className, style, render, ...rest } = props as PartProps<'div', State>;
  const { state, own = {}, ref } = options;
  const merged: Record<string, unknown> = mergeProps(
    { ...dataAttributes(state), ...own },
    {
      ...rest,
      className: typeof className === 'function' ? className(state) : className,
      style: typeof style === 'function' ? style(state) : style,
    },
  );
  if (ref) merged['ref'] = ref;
  if (typeof render === 'function') return render(merged, state);
  if (render) {
    const { className: theirs } = render.props;
    const all = mergeProps(merged, render.props);
    return cloneElement(render, { ...all, className: clsx(merged['className'] as string, theirs as string) || undefined });
  }
  return createElement(tag, merged);
}

/** `{edited: true, phase: 'sent'}` becomes `data-edited=""` and `data-phase="sent"`; false and null are left out. */
function dataAttributes(state: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(state)
      .filter(([, value]) => value !== false && value !== null && value !== undefined)
      .map(([key, value]) => [`data-${key.toLowerCase()}`, value === true ? '' : String(value)]),
  );
}
