import { wordSet } from './word-set.ts';

/** Roles that are surnames too: "Baker said" may be Ann Baker or any baker. Lower case. */
export const SURNAME_ROLES = wordSet(`
  baker cook farmer fisher hunter king prince bishop pope cardinal marshal butler carpenter gardener driver porter knight duke earl
  abbot dean major justice bowler guard judge priest deacon shepherd sargent miller tailor fowler archer chandler cooper mason potter
  page squire noble lord baron count monk chaplain warden constable proctor provost rector reader singer skinner slater player boxer
  pilot sailor soldier star child parent friend boss champion rider rancher painter butcher weaver walker fletcher coach head chief`);
