import { cloneElement, createElement, forwardRef, version } from 'react';
import { clsx } from 'clsx';
import type {
  ComponentPropsWithoutRef,
  ComponentPropsWithRef,
  CSSProperties,
  ForwardedRef,
  ForwardRefExoticComponent,
  ForwardRefRenderFunction,
  JSX,
  PropsWithoutRef,
  ReactElement,
  Ref,
  RefAttributes,
  RefCallback,
} from 'react';

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

/**
 * A part of that name in React's tools, such as `Citation.Marker`, which hands its ref on. Mark the call as pure, so that
 * bundlers leave out a part that nobody uses.
 */
export function createPart<Instance, Props>(
  displayName: string,
  render: ForwardRefRenderFunction<Instance, PropsWithoutRef<Props>>,
): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Instance>> {
  const part = /* @__PURE__ */ forwardRef<Instance, Props>(render);
  part.displayName = displayName;
  return part;
}

/** What a part adds to its caller's props. */
interface PartOptions<State extends object, Instance> {
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

type Handler = (...args: readonly unknown[]) => unknown;

/** Merges the caller's props over ours: their handlers run first and may prevent ours, classes and styles join. */
export function mergeProps(
  ours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    if (value === undefined) continue;
    merged[key] = mergeProp(key, ours[key], value);
  }
  return merged;
}

function mergeProp(key: string, ours: unknown, theirs: unknown): unknown {
  if (key === 'className') return clsx(asClass(ours), asClass(theirs)) || undefined;
  if (key === 'style') return { ...asStyle(ours), ...asStyle(theirs) };
  if (/^on[A-Z]/.test(key) && isHandler(ours) && isHandler(theirs)) return chain(ours, theirs);
  return theirs;
}

function asClass(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asStyle(value: unknown): CSSProperties {
  return typeof value === 'object' && value !== null ? value : {};
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function chain(ours: Handler, theirs: Handler): Handler {
  return (...args) => {
    const result = theirs(...args);
    // Of what handlers are given, events alone have such a field.
    const [event] = args as readonly ({ readonly defaultPrevented?: boolean } | null | undefined)[];
    return event?.defaultPrevented === true ? result : ours(...args);
  };
}

const merged = new WeakMap<object, WeakMap<object, RefCallback<unknown>>>();

/** One ref that fills both. The same pair gives the same function, so React does not detach it on every render. */
export function mergeRefs<Value>(
  first: Ref<Value> | undefined,
  second: Ref<Value> | undefined,
): Ref<Value> | undefined {
  if (!first || !second || first === second) return first ?? second;
  const known = merged.get(first)?.get(second);
  if (known) return known;
  const both = fillBoth(first, second);
  const bySecond = merged.get(first) ?? new WeakMap<object, RefCallback<unknown>>();
  merged.set(first, bySecond.set(second, both));
  return both;
}

function fillBoth<Value>(first: Ref<Value>, second: Ref<Value>): RefCallback<Value> {
  const cleanups: (() => void)[] = [];
  return (value) => {
    if (value !== null) cleanups.push(fill(first, value), fill(second, value));
    else for (const cleanup of cleanups.splice(0)) cleanup();
  };
}

function fill<Value>(ref: Ref<Value>, value: Value): () => void {
  if (typeof ref === 'function') {
    const cleanup = ref(value);
    return typeof cleanup === 'function' ? cleanup : () => void ref(null);
  }
  if (ref) ref.current = value;
  return () => {
    if (ref) ref.current = null;
  };
}

type Given<Values extends object> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The entries that were given, for passing optional props on under `exactOptionalPropertyTypes`. */
export function omitUndefined<Values extends object>(values: Values): Given<Values> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  // Only keys of `Values` whose value is there are left.
  return Object.fromEntries(present) as Given<Values>;
}
