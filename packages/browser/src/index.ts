export { indexedDbStorage } from './indexedDbStorage.ts';
