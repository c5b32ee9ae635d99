import { cloneElement, createElement, version } from 'react';
import type {
  ComponentPropsWithoutRef,
  ComponentPropsWithRef,
  CSSProperties,
  ForwardedRef,
  JSX,
  ReactElement,
  Ref,
} from 'react';
import { mergeProps } from './mergeProps.ts';
import { mergeRefs } from './mergeRefs.ts';

/** The props that every part takes besides those of its DOM element. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements, State extends object> = Omit<
  ComponentPropsWithoutRef<Tag>,
  'className' | 'style'
> & {
  /** A class, or a function from the part's state to a class. */
  className?: string | ((state: State) => string | undefined) | undefined;
  /** A style, or a function from the part's state to a style. */
  style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
  /** An element to render instead, or a function that returns one. Props, ref and handlers are merged into it. */
  render?:
    | ReactElement<Record<string, unknown>>
    | ((props: ComponentPropsWithRef<Tag>, state: State) => ReactElement)
    | undefined;
};

/** What a part adds to its caller's props. */
export interface PartOptions<State extends object, Instance> {
  /** Flat; each key becomes a `data-` attribute. */
  readonly state: State;
  /** Our own props; the caller's are merged over them. */
  readonly own?: Readonly<Record<string, unknown>>;
  readonly ref?: ForwardedRef<Instance> | Ref<Instance> | undefined;
}

/** Renders one part: one element, its state as `data-` attributes, the caller's props merged last. */
export function renderPart<
  Tag extends keyof JSX.IntrinsicElements,
  State extends object,
  Instance extends Element = HTMLElement,
>(
  tag: Tag,
  props: PartProps<Tag, State>,
  { state, own = {}, ref }: PartOptions<State, Instance>,
): ReactElement {
  const { className, style, render, ...rest } = props;
  const merged = mergeProps(
    { ...dataAttributes(state), ...own },
    {
      ...rest,
      className: typeof className === 'function' ? className(state) : className,
      style: typeof style === 'function' ? style(state) : style,
    },
  );
  if (ref) merged['ref'] = ref;
  // `merged` holds exactly the props of `tag`: ours, and the caller's, which were typed on the way in.
  if (typeof render === 'function') return render(merged as ComponentPropsWithRef<Tag>, state);
  return render ? renderInto(render, merged, ref) : createElement(tag, merged);
}

function renderInto<Instance>(
  element: ReactElement<Record<string, unknown>>,
  ours: Record<string, unknown>,
  ref: Ref<Instance> | undefined,
): ReactElement {
  const props = mergeProps(ours, element.props);
  const both = mergeRefs(ref, refOf<Instance>(element));
  return cloneElement(element, both ? { ...props, ref: both } : props);
}

/** React 19 keeps an element's ref among its props; 18 keeps it beside them, and each warns about the other place. */
function refOf<Instance>(element: ReactElement): Ref<Instance> | undefined {
  const holder = version.startsWith('18.') ? element : element.props;
  // React types neither place; what is found there is a ref or nothing.
  return (holder as { ref?: Ref<Instance> }).ref ?? undefined;
}

/** `{edited: true, phase: 'sent'}` becomes `data-edited=""` and `data-phase="sent"`; false and null are left out. */
function dataAttributes(state: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(state)) {
    if (value === false || value === null || value === undefined) continue;
    attributes[`data-${key.toLowerCase()}`] = value === true ? '' : String(value);
  }
  return attributes;
}
