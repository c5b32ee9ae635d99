export { checklist } from './checklist.ts';
export type { ChecklistOptions } from './checklist.ts';
export type { ChecklistItem } from './item.ts';
