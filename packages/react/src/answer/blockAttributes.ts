/** The attributes of a block's element: the outermost open one carries `data-block-open`. */
export function blockAttributes({ open, nested }: BlockState): Readonly<Record<string, string>> {
  return { dir: 'auto', ...(open && !nested ? { 'data-block-open': '' } : {}) };
}

interface BlockState {
  readonly open: boolean;
  readonly nested: boolean;
}
