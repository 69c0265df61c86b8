/** Returns `given` when it is one of the values. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  given: string,
): Value | undefined {
  return values.find((value) => value === given);
}

/** Returns the address with a view in it, by the names of its fields; everything else there stays. */
export function withView<View extends Record<keyof View, string>>(
  address: URLSearchParams,
  view: View,
  names: Readonly<Record<keyof View, string>>,
  everything: View,
): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const field of Object.keys(names) as (keyof View)[]) {
    if (view[field] === everything[field]) next.delete(names[field]);
    else next.set(names[field], view[field]);
  }
  return next;
}
