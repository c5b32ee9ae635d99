import { cleanup, render } from '@testing-library/react';
import { createElement, createRef } from 'react';
import type { ComponentType, ReactElement, ReactNode, Ref } from 'react';
import { expect, it, vi } from 'vitest';

interface Options<Props> {
  /** Name in React's tools, such as `Citation.Marker`. */
  readonly displayName: string;
  /** The part's own element, such as `span`. */
  readonly element: string;
  /** What the part needs to render. */
  readonly props?: Props;
  /** Puts the part where it belongs, when it needs surroundings. */
  readonly wrap?: (part: ReactElement) => ReactNode;
  /** `data-` attributes that the part shows with these props. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The check that every part passes: props, ref, class, style, render, state attributes and displayName. */
export function checkConformance<Props extends object>(
  Part: ComponentType<Props> & { displayName?: string | undefined },
  { displayName, element, props, wrap = (part) => part, attributes = {} }: Options<NoInfer<Props>>,
): void {
  const mount = (more: Record<string, unknown>, ref?: Ref<HTMLElement>): HTMLElement => {
    cleanup();
    const all = { ...props, ...more, 'data-testid': 'part', ...(ref ? { ref } : {}) };
    // Every part takes these props; a generic component type cannot say so.
    return render(wrap(createElement(Part, all as unknown as Props))).getByTestId('part');
  };

  it(`is called ${displayName}`, () => {
    expect(Part.displayName).toBe(displayName);
  });

  it(`renders one <${element}> that takes DOM props and shows its state`, () => {
    const node = mount({ title: 'A title', lang: 'en' });
    expect(node.tagName.toLowerCase()).toBe(element);
    expect(node).toHaveAttribute('title', 'A title');
    expect(node).toHaveAttribute('lang', 'en');
    for (const [name, value] of Object.entries(attributes)) {
      expect(node).toHaveAttribute(name, value);
    }
  });

  it('passes its element to a ref', () => {
    const ref = createRef<HTMLElement>();
    expect(ref.current).toBe(null);
    const node = mount({}, ref);
    expect(ref.current).toBe(node);
  });

  it('takes a class and a style, or functions of its state', () => {
    const seen = vi.fn();
    const fixed = mount({ className: 'mine', style: { opacity: 0.5 } });
    expect(fixed).toHaveClass('mine');
    expect(fixed.style.opacity).toBe('0.5');
    const derived = mount({
      className: (state: unknown) => (seen(state), 'derived'),
      style: () => ({ opacity: 0.25 }),
    });
    expect(derived).toHaveClass('derived');
    expect(derived.style.opacity).toBe('0.25');
    expect(seen).toHaveBeenCalledWith(expect.any(Object));
  });

  it('renders into an element of the caller, with its props, class and ref merged', () => {
    const inner = createRef<HTMLElement>();
    const outer = createRef<HTMLElement>();
    const node = mount(
      {
        className: 'ours',
        render: <section className="theirs" ref={inner} id="theirs" />,
      },
      outer,
    );
    expect(node.tagName).toBe('SECTION');
    expect(node).toHaveClass('ours', 'theirs');
    expect(node).toHaveAttribute('id', 'theirs');
    expect(inner.current).toBe(node);
    expect(outer.current).toBe(node);
  });

  it('renders with a function of its props and state', () => {
    const node = mount({
      render: (given: Record<string, unknown>, state: unknown) => (
        <article {...given} data-state-type={typeof state} />
      ),
    });
    expect(node.tagName).toBe('ARTICLE');
    expect(node).toHaveAttribute('data-state-type', 'object');
  });
}
