export { tr } from './tr.ts';
