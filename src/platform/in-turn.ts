/** By name, the last work that this page or background asked for. */
const last = new Map<string, Promise<unknown>>();

/**
 * Does work that must not be done twice at the same time, anywhere in this browser: pages of the extension and its background wait for one another. What one of
 * them asks for is done in the order of its calls. Locks alone are not enough for that: Chromium looks up whether it may grant the first one, and
 * lets later ones pass in the meantime.
 * @returns what the work returns. @throws what it throws; what waits for it is done nevertheless
 */
export function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const request = () => navigator.locks.request(`pullquote:${name}`, work) as Promise<Result>;
  const done = (last.get(name) ?? Promise.resolve()).then(request, request);
  last.set(name, done);
  return done;
}
