export { ptBR } from './ptBR.ts';
