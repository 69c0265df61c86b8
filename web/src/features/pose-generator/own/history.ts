/** What was, is, and was undone: the last of `before` and the first of `after` are nearest. */
export interface History<State> {
  before: readonly State[];
  now: State;
  after: readonly State[];
}

const MOST = 200;

export function begun<State>(now: State): History<State> {
  return { before: [], now, after: [] };
}

/** A step forward; what was undone is forgotten. */
export function done<State>({ before, now }: History<State>, next: State): History<State> {
  return { before: [...before, now].slice(-MOST), now: next, after: [] };
}

/** The same step, gone on with: as when something is dragged. */
export function amended<State>(history: History<State>, now: State): History<State> {
  return { ...history, now };
}

export function undone<State>(history: History<State>): History<State> {
  const { before, now, after } = history;
  const last = before.at(-1);
  if (last === undefined) return history;
  return { before: before.slice(0, -1), now: last, after: [now, ...after] };
}

export function redone<State>(history: History<State>): History<State> {
  const { before, now, after } = history;
  const [next, ...rest] = after;
  return next === undefined ? history : { before: [...before, now], now: next, after: rest };
}
