export { ActionsCopy as Copy } from './ActionsCopy.tsx';
export { ActionsRegenerate as Regenerate } from './ActionsRegenerate.tsx';
export { ActionsSuggestions as Suggestions } from './ActionsSuggestions.tsx';
