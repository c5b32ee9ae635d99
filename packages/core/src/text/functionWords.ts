/** English words that carry grammar rather than content, and what is left of clitics and ordinals. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than so as of in on at by for with from to into onto about over under is are was were be ' +
    'been being am do does did has have had having it its this that these those he she they them him his her their i you ' +
    'your we our us me my who whom which what when where how why there here not no nor also can could will would may might ' +
    'shall should must just only very more most some any all each such s t d ll re ve th st nd rd'
  ).split(' '),
);
