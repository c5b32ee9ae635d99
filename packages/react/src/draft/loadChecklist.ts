/** Loads what finds names, dates, numbers and commitments; nobody who shows no checklist pays for it. */
export function loadChecklist() {
  return import('@credence-ui/draft/checklist');
}
