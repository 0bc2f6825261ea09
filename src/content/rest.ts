interface Scheduling {
  scheduler?: Partial<Scheduler>;
}

/** Ends when the page has had its turn; the browser takes up first what has been left for it. */
export async function rest(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  await (scheduler?.yield?.() ?? inLine());
}

/** Ends when all that waits by now has had its turn, whatever called for the work. */
export async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  await (scheduler?.postTask?.(() => undefined) ?? inLine());
}

const inLine = () => new Promise<void>((resolve) => setTimeout(resolve));
