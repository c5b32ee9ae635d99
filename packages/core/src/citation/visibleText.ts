// Bidi embeddings, overrides and isolates, the deprecated format controls, tags; zero-width spaces and fillers, which no
// script needs for meaning; C0, DEL and C1, save tab and line breaks.
const hidden =
  /[\u202a-\u202e\u2066-\u206f\u{e0000}-\u{e007f}\u200b\u2060-\u2064\ufeff\u180e\u3164\uffa0]|(?![\t\n\r])\p{Cc}/gu;
// Of joiners, and of variation selectors, the first counts.
const run =
  /([\u200c\u200d])[\u200c\u200d]+|([\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;
const orphanSelector = /(^|\s)[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

// Every character that can matter below, so that plain text is looked through once.
const suspicious = /[^\t\n\r -~\u00a0-\u052f\u3040-\u3163\u3165-\ud7ff]/;

/**
 * The text without what hides or reorders it: bidi controls, tags, zero-width spaces, fillers, runs of joiners and of
 * variation selectors, C0 and C1 controls. Emoji sequences, Persian non-joiners and natural right-to-left text stay.
 * Offsets change, so apply it to what is shown, not to what is measured.
 */
export function visibleText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(hidden, '').replace(run, '$1$2').replace(orphanSelector, '$1');
}

/** True when the text holds a character that `visibleText` takes away. */
export function hasHidden(text: string): boolean {
  return visibleText(text) !== text;
}
