import { ablation } from './ablation.ts';
import { actors } from './actors.ts';
import { analysis } from './analysis.ts';
import { article } from './article.ts';
import type { Bench } from './bench.ts';
import { clean } from './clean.ts';
import { constructions } from './constructions.ts';
import { epub } from './epub.ts';
import { faults } from './faults.ts';
import { loading } from './loading.ts';
import { memory } from './memory.ts';
import { metadata } from './metadata.ts';
import { network } from './network.ts';
import { opening } from './opening.ts';
import { payloads } from './payloads.ts';
import { popup } from './popup.ts';
import { quotes } from './quotes.ts';
import { robustness } from './robustness.ts';
import { speed } from './speed.ts';
import { tabs } from './tabs.ts';
import { tasks } from './tasks.ts';

/** All benchmarks: a new one is a file of its own and a line here. */
export const benches: readonly Bench[] = [
  ablation,
  actors,
  analysis,
  article,
  clean,
  constructions,
  epub,
  faults,
  loading,
  memory,
  metadata,
  network,
  opening,
  payloads,
  popup,
  quotes,
  robustness,
  speed,
  tabs,
  tasks,
];
