/** Ends when the page has had its turn. Firefox and Chromium take up first what has been left for it; where that is not there, it waits in line. */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
